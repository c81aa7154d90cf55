import {
  needsAttention,
  type ComponentSecretsDto,
  type EntitySecretsDto,
  type EnvironmentBindingsDto,
  type FindingDto,
  type PlaneDto,
  type ReferenceRowDto,
  type ReferencesAnswerDto,
  type ReportDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Where a report looked. */
interface Where {
  readonly name?: string;
  readonly production?: boolean;
  readonly planeId?: string;
  readonly storeId?: string;
}

/** A report with all that its ids stand for. */
export interface Reported extends Pick<
  EntitySecretsDto,
  'planes' | 'stores' | 'platformTeam'
> {
  readonly report: ReportDto;
  /** Of the entity. */
  readonly name: string;
  readonly environments: readonly Where[];
  /** The keys of the components it is about, where the answer tells them. */
  readonly components: readonly ComponentSecretsDto[];
  /** Of a namespace. */
  readonly references?: readonly ReferenceRowDto[];
}

type Names = Pick<Reported, 'planes' | 'stores' | 'platformTeam'>;

function namesIn({ planes, stores, platformTeam }: Names): Names {
  return { planes, stores, platformTeam };
}

export function reportedComponent(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
): Reported {
  const { report, name, environments } = component;
  const components = [component];
  return { ...namesIn(answer), report, name, environments, components };
}

export function reportedSystem(
  name: string,
  answer: EntitySecretsDto,
): Reported {
  const { report, components } = answer;
  const environments = components.flatMap(one => one.environments);
  return { ...namesIn(answer), report, name, environments, components };
}

export function reportedEnvironment(answer: EnvironmentBindingsDto): Reported {
  const { report, entity, production, planeId, storeId } = answer;
  const { name } = entity;
  const environments = [{ name, production, planeId, storeId }];
  return { ...namesIn(answer), report, name, environments, components: [] };
}

/** Its references are no keys of components, and lie on no environment's plane. */
export function reportedNamespace(
  name: string,
  report: ReportDto,
  answer: ReferencesAnswerDto,
): Reported {
  const { references, planes } = answer;
  const environments = planes.map(({ id }) => ({ planeId: id }));
  const own = { report, name, environments, references };
  return { ...namesIn(answer), ...own, components: [] };
}

export function reportedPlane(plane: PlaneDto, report: ReportDto): Reported {
  const { id: planeId, name } = plane;
  const names = { planes: [plane], stores: {} };
  return {
    ...names,
    report,
    name,
    environments: [{ planeId }],
    components: [],
  };
}

/** It is about one thing with keys, and not about several. */
export function isOfKeys({ report: { scope } }: Reported): boolean {
  return scope === 'component' || scope === 'resource';
}

export function isTrouble({ severity }: FindingDto): boolean {
  return needsAttention(severity);
}

/** The planes of its environments. */
export function planesOf({
  environments,
  planes,
}: Reported): readonly SeenPlaneDto[] {
  const used = new Set(environments.map(({ planeId }) => planeId));
  return planes.filter(({ id }) => used.has(id));
}
