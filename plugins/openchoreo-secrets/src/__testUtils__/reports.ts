import {
  compareSeverity,
  needsAttention,
  sumOfCounts,
  type CellDto,
  type ComponentSecretsDto,
  type CountsDto,
  type EntitySecretsDto,
  type EnvironmentBindingsDto,
  type FindingDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { place, report } from './report';

function allOf(counts: CountsDto): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

function toFix({ critical, warning }: CountsDto): number {
  return critical + warning;
}

/** The report of a component, as the back end makes it of its keys. */
export function componentReport(
  component: Omit<ComponentSecretsDto, 'report'>,
  scope: 'component' | 'resource' = 'component',
): ReportDto {
  const { rows, environments, summary } = component;
  const keys = (test: (cell: CellDto) => boolean) =>
    rows.filter(({ cells }) => cells.some(test)).length;
  const places = environments.map((one, index) =>
    place(one.name, {
      counts: one.counts,
      worst: one.worst,
      production: one.production,
      planeId: one.planeId,
      blocksPodStart: rows.some(row => row.cells[index].blocksPodStart),
    }),
  );
  const active = environments.filter(one => one.deployment === 'active');
  return report({
    scope,
    places,
    findings: component.findings,
    headline: {
      state: component.state,
      cause: component.cause,
      worst: summary.worst,
      builds: summary.builds,
      oldestRefreshAt: summary.oldestRefreshAt,
      late: rows
        .flatMap(({ cells }) => cells)
        .filter(({ health }) => health.flags.includes('late')).length,
      keys: {
        all: summary.keys,
        failing: summary.attention,
        blocking: summary.blocking,
        atRisk: keys(({ health }) => health.severity === 'atRisk'),
        heldBack: keys(({ heldBackBy }) => heldBackBy !== undefined),
        unknown: keys(({ health }) => health.severity === 'unknown'),
      },
      environments: {
        seen: environments.map(({ name }) => name),
        deployed: active.map(({ name }) => name),
        hidden: [],
        everything: true,
      },
    },
  });
}

/** The same cause in several components is one finding. */
function shared(components: readonly ComponentSecretsDto[]): FindingDto[] {
  const groups = new Map<string, FindingDto>();
  for (const { namespace, project, name, findings } of components) {
    for (const one of findings) {
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

/** The report of a project, as the back end makes it of its components. */
export function systemReport(
  components: readonly ComponentSecretsDto[],
): ReportDto {
  const places = components.map(one =>
    place(one.name, {
      kind: 'component',
      state:
        one.state === 'known' &&
        one.rows.length > 0 &&
        one.environments.every(({ counts }) => allOf(counts) === 0)
          ? 'notDeployed'
          : one.state,
      counts: sumOfCounts(one.environments.map(({ counts }) => counts)),
      worst: one.summary.worst,
      production: one.environments.some(
        ({ production, counts }) => production && toFix(counts) > 0,
      ),
      blocksPodStart: one.summary.blocking > 0,
    }),
  );
  return report({ scope: 'system', places, findings: shared(components) });
}

export function bindingsReport(
  answer: Omit<EnvironmentBindingsDto, 'report'>,
): ReportDto {
  const { components, findings, state, cause } = answer;
  const places = components.map(one =>
    place(one.component.name, {
      ...one.component,
      kind: 'component',
      storeIds: one.storeIds,
      counts: one.counts,
      worst: one.worst,
      production: answer.production && needsAttention(one.worst),
      blocksPodStart: one.blocksPodStart,
    }),
  );
  const headline = { state, cause, worst: answer.worst };
  return report({ scope: 'environment', places, findings, headline });
}

/** What the reader may not see follows from nothing else. */
function seenAs({ report: was }: ComponentSecretsDto, made: ReportDto) {
  const { hidden, everything } = was.headline.environments;
  const environments = { ...made.headline.environments, hidden, everything };
  const places = [
    ...made.places,
    ...hidden.map(name => place(name, { state: 'hidden' })),
  ];
  return { ...made, places, headline: { ...made.headline, environments } };
}

/** A component in an environment that the reader may not see. */
export function withHidden(
  answer: EntitySecretsDto,
  hidden: readonly string[],
): EntitySecretsDto {
  const components = answer.components.map(one => {
    const { headline } = one.report;
    const environments = {
      ...headline.environments,
      hidden,
      everything: false,
    };
    return {
      ...one,
      report: { ...one.report, headline: { ...headline, environments } },
    };
  });
  return reported({ ...answer, components });
}

/** An answer whose reports follow from what else it says. */
export function reported(answer: EntitySecretsDto): EntitySecretsDto {
  if (answer.report.headline.state === 'hidden') {
    return answer;
  }
  const scope = answer.scope === 'resource' ? 'resource' : 'component';
  const components = answer.components.map(one => ({
    ...one,
    report: seenAs(one, componentReport(one, scope)),
  }));
  const [first] = components;
  const own =
    answer.scope === 'system' || !first
      ? systemReport(components)
      : first.report;
  return { ...answer, components, report: own };
}

export function reportedBindings(
  answer: EnvironmentBindingsDto,
): EnvironmentBindingsDto {
  return { ...answer, report: bindingsReport(answer) };
}
