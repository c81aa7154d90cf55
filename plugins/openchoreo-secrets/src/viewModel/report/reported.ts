import {
  needsAttention,
  type ComponentSecretsDto,
  type EntitySecretsDto,
  type EnvironmentBindingsDto,
  type EnvironmentDto,
  type FindingDto,
  type ReferencesAnswerDto,
  type ReportDto,
  type SeenPlaneDto,
  type SeenStoreDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Where a report looked. */
type Where = Partial<Pick<EnvironmentDto, 'name' | 'planeId' | 'storeId'>> & {
  readonly production?: boolean;
};

/** A report with all that its ids stand for. */
export interface Reported {
  readonly report: ReportDto;
  /** Of the entity. */
  readonly name: string;
  readonly environments: readonly Where[];
  /** The keys of the components it is about, where the answer tells them. */
  readonly components: readonly ComponentSecretsDto[];
  readonly planes: readonly SeenPlaneDto[];
  readonly stores: Readonly<Record<string, SeenStoreDto>>;
  readonly platformTeam?: string;
}

export function reportedComponent(
  component: ComponentSecretsDto,
  { planes, stores, platformTeam }: EntitySecretsDto,
): Reported {
  const { report, name, environments } = component;
  const components = [component];
  return {
    report,
    name,
    environments,
    components,
    planes,
    stores,
    platformTeam,
  };
}

export function reportedSystem(
  name: string,
  { report, components, planes, stores, platformTeam }: EntitySecretsDto,
): Reported {
  const environments = components.flatMap(one => one.environments);
  return {
    report,
    name,
    environments,
    components,
    planes,
    stores,
    platformTeam,
  };
}

export function reportedEnvironment({
  report,
  entity: { name },
  production,
  planeId,
  storeId,
  planes,
  stores,
  platformTeam,
}: EnvironmentBindingsDto): Reported {
  const environments = [{ name, production, planeId, storeId }];
  return {
    report,
    name,
    environments,
    components: [],
    planes,
    stores,
    platformTeam,
  };
}

/** Its references are no keys of components, and lie on no environment's plane. */
export function reportedNamespace(
  name: string,
  report: ReportDto,
  { planes, stores, platformTeam }: ReferencesAnswerDto,
): Reported {
  const environments = planes.map(({ id }) => ({ planeId: id }));
  const rest = { components: [], planes, stores, platformTeam };
  return { report, name, environments, ...rest };
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
