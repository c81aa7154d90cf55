import {
  needsAttention,
  type ComponentSecretsDto,
  type EntitySecretsDto,
  type EnvironmentBindingsDto,
  type FindingDto,
  type FindingKeysDto,
  type PlaneDto,
  type ProjectSecretsDto,
  type ReferenceRowDto,
  type ReferencesAnswerDto,
  type ReportDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { componentsIn } from './componentsIn';

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
  /** Whose developers are meant; empty where it is about several projects. */
  readonly project: string;
  readonly environments: readonly Where[];
  /** With its keys, where it is about one. */
  readonly component?: ComponentSecretsDto;
  /** Of several components: what the keys of a finding are called, by its id. */
  readonly findingKeys?: ReadonlyMap<string, FindingKeysDto>;
  /** Of a project: where a finding lies in a component. */
  readonly lies?: Lies;
  /** Of a namespace. */
  readonly references?: readonly ReferenceRowDto[];
}

/** Environments by the ids of a finding and of a component. */
export type Lies = ReadonlyMap<string, readonly string[]>;

export function liesAt(findingId: string, component: string): string {
  return JSON.stringify([findingId, component]);
}

type Names = Pick<Reported, 'planes' | 'stores' | 'platformTeam'>;

function namesIn({ planes, stores, platformTeam }: Names): Names {
  return { planes, stores, platformTeam };
}

export function reportedComponent(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
): Reported {
  const { report, name, project, environments } = component;
  const own = { report, name, project, environments, component };
  return { ...namesIn(answer), ...own };
}

function liesIn(answer: ProjectSecretsDto): Lies {
  const lies = new Map<string, string[]>();
  for (const { id, cells } of componentsIn(answer)) {
    for (const { environment, findings } of cells) {
      for (const index of findings) {
        const at = liesAt(answer.report.findings[index]?.id ?? '', id);
        const known = lies.get(at);
        if (known) known.push(environment.name);
        else lies.set(at, [environment.name]);
      }
    }
  }
  return lies;
}

/** What the keys of findings are called, by the ids of these. */
export function keysOfFindings({
  findingKeys,
  report,
}: Pick<ProjectSecretsDto, 'findingKeys' | 'report'>): ReadonlyMap<
  string,
  FindingKeysDto
> {
  return new Map(
    findingKeys.flatMap(keys => {
      const finding = report.findings[keys.finding];
      return finding ? [[finding.id, keys] as const] : [];
    }),
  );
}

export function reportedSystem(
  name: string,
  answer: ProjectSecretsDto,
): Reported {
  const { report, environments } = answer;
  const findingKeys = keysOfFindings(answer);
  const project = report.places[0]?.project ?? '';
  const own = { report, name, project, environments, findingKeys };
  return { ...namesIn(answer), ...own, lies: liesIn(answer) };
}

export function reportedEnvironment(answer: EnvironmentBindingsDto): Reported {
  const { report, entity, production, planeId, storeId } = answer;
  const { name } = entity;
  const environments = [{ name, production, planeId, storeId }];
  return { ...namesIn(answer), report, name, project: '', environments };
}

/** Its references are no keys of components, and lie on no environment's plane. */
export function reportedNamespace(
  name: string,
  report: ReportDto,
  answer: ReferencesAnswerDto,
): Reported {
  const { references, planes } = answer;
  const environments = planes.map(({ id }) => ({ planeId: id }));
  const own = { report, name, project: '', environments, references };
  return { ...namesIn(answer), ...own };
}

export function reportedPlane(plane: PlaneDto, report: ReportDto): Reported {
  const { id: planeId, name } = plane;
  const names = { planes: [plane], stores: {} };
  return {
    ...names,
    report,
    name,
    project: '',
    environments: [{ planeId }],
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
