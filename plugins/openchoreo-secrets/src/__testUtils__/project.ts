import {
  componentKey,
  type ComponentSecretsDto,
  type CountsDto,
  type EntitySecretsDto,
  type FindingDto,
  type FindingKeysDto,
  type ProjectComponentDto,
  type ProjectEnvironmentDto,
  type ProjectSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { closeUp } from '../viewModel/report/closeUp';
import { reportedComponent } from '../viewModel/report/reported';
import { systemReport } from './reports';

type Parts = Pick<EntitySecretsDto, 'planes' | 'stores' | 'platformTeam'>;

const reasonOf = ({ cause, severity, storeId, planeId }: FindingDto) =>
  JSON.stringify([severity, cause, storeId, planeId]);

/** The finding of a component that one of its project stands for. */
function ownOf(finding: FindingDto, { report }: ComponentSecretsDto) {
  return report.findings.find(one => reasonOf(one) === reasonOf(finding));
}

function counted(counts: CountsDto): Partial<CountsDto> {
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
}

function environmentsOf(
  components: readonly ComponentSecretsDto[],
  seen: readonly string[],
): readonly ProjectEnvironmentDto[] {
  const all = components.flatMap(({ environments }) => environments);
  return seen.flatMap(named => {
    const known = all.find(({ name }) => name === named);
    if (!known) return [];
    const { name, production, planeId, storeId } = known;
    return { name, production, planeId, storeId };
  });
}

function componentOf(
  component: ComponentSecretsDto,
  seen: readonly string[],
  findings: readonly FindingDto[],
): ProjectComponentDto {
  const { report, rows } = component;
  const { state, keys } = report.headline;
  return {
    id: componentKey(component),
    state,
    keys,
    rows: rows.length,
    gaps: rows.filter(({ gap }) => gap).length,
    cells: report.places.flatMap(place => {
      const environment = seen.indexOf(place.name ?? '');
      if (environment < 0 || place.state === 'hidden') return [];
      return {
        environment,
        state: place.state,
        counts: counted(place.counts),
        worst: place.worst,
        blocking: Math.max(place.blocking, Number(place.blocksPodStart)),
        findings: findings.flatMap((finding, index) =>
          ownOf(finding, component)?.environments.includes(place.name ?? '')
            ? index
            : [],
        ),
      };
    }),
  };
}

function keysOf(
  finding: FindingDto,
  index: number,
  components: readonly ComponentSecretsDto[],
  parts: Parts,
): readonly FindingKeysDto[] {
  const [ref, ...others] = finding.components;
  const component = components.find(({ name }) => name === ref?.name);
  const own = component && ownOf(finding, component);
  if (!own || others.length > 0) return [];
  const answer = { entity: { kind: '', namespace: '', name: '' }, ...parts };
  const whole: EntitySecretsDto = {
    ...answer,
    scope: 'component',
    report: component.report,
    components: [component],
    objects: {},
  };
  const keys = closeUp(own, reportedComponent(component, whole));
  return keys ? [{ ...keys, finding: index }] : [];
}

/** The answer about a project of some components, as the back end makes it of them. */
export function project(
  components: readonly ComponentSecretsDto[],
  change: Partial<ProjectSecretsDto> = {},
): ProjectSecretsDto {
  const { planes = [], stores = {}, platformTeam } = change;
  const report = change.report ?? systemReport(components);
  const { seen } = report.headline.environments;
  const { findings } = report;
  return {
    entity: { kind: 'System', namespace: 'acme', name: 'shop' },
    scope: 'system',
    environments: environmentsOf(components, seen),
    components: components.map(one => componentOf(one, seen, findings)),
    findingKeys: findings.flatMap((finding, index) =>
      keysOf(finding, index, components, { planes, stores, platformTeam }),
    ),
    planes,
    stores,
    platformTeam,
    ...change,
    report,
  };
}

/** The project of what an answer is about. */
export function projectOf(
  { components, planes, stores, platformTeam }: EntitySecretsDto,
  others: readonly ComponentSecretsDto[] = [],
): ProjectSecretsDto {
  const parts = { planes, stores, platformTeam };
  return project([...others, ...components], parts);
}
