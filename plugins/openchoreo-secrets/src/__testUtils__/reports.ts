import {
  compareSeverity,
  componentKey,
  needsAttention,
  SEVERITIES,
  sumOfCounts,
  worstSeverity,
  type CellDto,
  type ComponentSecretsDto,
  type CountsDto,
  type EntitySecretsDto,
  type EnvironmentDto,
  type FindingDto,
  type HeadlineDto,
  type PlaceDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NO_COUNTS, place, report } from './report';

function allOf(counts: CountsDto): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

function worstOf(cells: readonly CellDto[]) {
  return worstSeverity(cells.map(({ health: { severity } }) => severity));
}

/** Each once, and what another key holds back apart. */
function countsOf(cells: readonly CellDto[]): CountsDto {
  const due = cells.filter(({ delivery: { state } }) => state !== 'notDue');
  const own = due.filter(({ heldBackBy }) => heldBackBy === undefined);
  const counts = { ...NO_COUNTS, heldBack: due.length - own.length };
  for (const severity of SEVERITIES) {
    counts[severity] = own.filter(
      ({ health: of }) => of.severity === severity,
    ).length;
  }
  return counts;
}

const STATES = {
  active: 'known',
  undeployed: 'undeployed',
  notDeployed: 'notDeployed',
  unknown: 'unknown',
} as const;

function placeOf(one: EnvironmentDto, cells: readonly CellDto[]): PlaceDto {
  const { name, production, planeId, deployment } = one;
  return place(name, {
    state: STATES[deployment],
    counts: countsOf(cells),
    worst: worstOf(cells),
    production,
    planeId,
    blocksPodStart: cells.some(({ blocksPodStart }) => blocksPodStart),
    changedNotReleased: cells.filter(({ health }) =>
      health.flags.includes('changedNotReleased'),
    ).length,
  });
}

type Made = Omit<ComponentSecretsDto, 'report'>;

const isCulprit = ({ health: { severity }, heldBackBy }: CellDto) =>
  heldBackBy === undefined && needsAttention(severity);

function keysOf({ rows }: Made): HeadlineDto['keys'] {
  const having = (test: (cell: CellDto) => boolean) =>
    rows.filter(({ cells }) => cells.some(test)).length;
  return {
    all: rows.length,
    failing: having(isCulprit),
    blocking: having(
      ({ blocksPodStart, heldBackBy }) =>
        blocksPodStart && heldBackBy === undefined,
    ),
    atRisk: having(({ health }) => health.severity === 'atRisk'),
    heldBack: having(({ heldBackBy }) => heldBackBy !== undefined),
    unknown: having(({ health }) => health.severity === 'unknown'),
  };
}

/** The report of a component, as the back end makes it of its keys, with what follows from nothing else. */
export function componentReport(
  component: Made,
  findings: readonly FindingDto[],
  headline: Partial<HeadlineDto> = {},
  scope: 'component' | 'resource' = 'component',
): ReportDto {
  const { rows, environments } = component;
  const cells = rows.flatMap(({ cells: own }) => own);
  const { hidden = [], everything = true } = headline.environments ?? {};
  const refreshed = cells.flatMap(({ health }) =>
    health.severity === 'ok' ? (health.refreshedAt ?? []) : [],
  );
  const active = environments.filter(one => one.deployment === 'active');
  return report({
    scope,
    places: [
      ...environments.map((one, index) =>
        placeOf(
          one,
          rows.map(({ cells: own }) => own[index]),
        ),
      ),
      ...hidden.map(name => place(name, { state: 'hidden' })),
    ],
    findings,
    headline: {
      state: headline.state,
      cause: headline.cause,
      builds: headline.builds,
      worst: worstOf(cells),
      oldestRefreshAt: refreshed.sort()[0],
      late: cells.filter(({ health }) => health.flags.includes('late')).length,
      keys: keysOf(component),
      environments: {
        seen: environments.map(({ name }) => name),
        deployed: active.map(({ name }) => name),
        hidden,
        everything,
      },
    },
  });
}

/** The same cause in several components is one finding. */
function shared(components: readonly ComponentSecretsDto[]): FindingDto[] {
  const groups = new Map<string, FindingDto>();
  for (const { namespace, project, name, report: own } of components) {
    for (const one of own.findings) {
      const { severity, cause, storeId, planeId } = one;
      const key = JSON.stringify([severity, cause, storeId, planeId]);
      const other = groups.get(key);
      groups.set(key, {
        ...one,
        rows: [],
        secrets: one.rows.length + (other?.secrets ?? 0),
        components: [
          ...(other?.components ?? []),
          { namespace, project, name },
        ],
      });
    }
  }
  return [...groups.values()].sort((a, b) =>
    compareSeverity(a.severity, b.severity),
  );
}

function stateOf({ report: own, rows }: ComponentSecretsDto) {
  const { headline, counts } = own;
  const waits =
    headline.state === 'known' && rows.length > 0 && allOf(counts) === 0;
  if (waits) return 'notDeployed';
  return headline.state === 'starting' || headline.state === 'unknown'
    ? headline.state
    : 'known';
}

function componentPlace(component: ComponentSecretsDto): PlaceDto {
  const { namespace, project, name, report: own } = component;
  const state = stateOf(component);
  return place(name, {
    kind: 'component',
    id: componentKey(component),
    namespace,
    project,
    state,
    counts: sumOfCounts(own.places.map(({ counts }) => counts)),
    worst: worstSeverity([
      own.headline.worst,
      ...(state === 'known' || state === 'notDeployed'
        ? []
        : (['unknown'] as const)),
    ]),
    production: own.places.some(
      ({ production, counts }) =>
        production && counts.critical + counts.warning > 0,
    ),
    blocksPodStart: own.headline.keys.blocking > 0,
  });
}

function worstFirst(a: PlaceDto, b: PlaceDto): number {
  return (
    compareSeverity(a.worst, b.worst) ||
    Number(allOf(a.counts) === 0) - Number(allOf(b.counts) === 0) ||
    Number(b.production) - Number(a.production) ||
    Number(b.blocksPodStart) - Number(a.blocksPodStart) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The report of a project, as the back end makes it of its components. */
export function systemReport(
  components: readonly ComponentSecretsDto[],
): ReportDto {
  const seen = [
    ...new Set(
      components.flatMap(({ environments }) =>
        environments.map(({ name }) => name),
      ),
    ),
  ];
  return report({
    scope: 'system',
    places: components.map(componentPlace).sort(worstFirst),
    findings: shared(components),
    headline: {
      environments: { seen, deployed: seen, hidden: [], everything: true },
    },
  });
}

/** Environments that the reader may not see. */
export function withHidden(
  answer: EntitySecretsDto,
  hidden: readonly string[],
): EntitySecretsDto {
  return changed(answer, ({ environments }) => ({
    environments: { ...environments, hidden, everything: false },
  }));
}

/** The same component with other causes. */
export function withFindings(
  component: ComponentSecretsDto,
  findings: readonly FindingDto[],
): ComponentSecretsDto {
  return { ...component, report: { ...component.report, findings } };
}

/** A component of which something else is to be said first. */
export function withHeadline(
  component: ComponentSecretsDto,
  change: Partial<HeadlineDto>,
): ComponentSecretsDto {
  const { report: own } = component;
  const headline = { ...own.headline, ...change };
  return { ...component, report: { ...own, headline } };
}

/** An answer whose reports follow from what else it says. */
export function reported(answer: EntitySecretsDto): EntitySecretsDto {
  return answer.report.headline.state === 'hidden'
    ? answer
    : changed(answer, () => ({}));
}

function changed(
  answer: EntitySecretsDto,
  change: (headline: HeadlineDto) => Partial<HeadlineDto>,
): EntitySecretsDto {
  const scope = answer.scope === 'resource' ? 'resource' : 'component';
  const components = answer.components.map(one => {
    const { findings, headline } = one.report;
    const said = { ...headline, ...change(headline) };
    return { ...one, report: componentReport(one, findings, said, scope) };
  });
  const [first] = components;
  return { ...answer, components, report: first?.report ?? answer.report };
}
