import {
  compareSeverity,
  componentKey,
  worstSeverity,
  type BindingFindingDto,
  type ComponentRef,
  type ComponentSecretsDto,
  type FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { sharedCause } from '../sharedCause';
import { defined } from '../wireHealth';

interface Told {
  readonly component: ComponentRef;
  readonly finding: FindingDto;
}

function refOf({ namespace, project, name }: ComponentSecretsDto) {
  return { namespace, project, name };
}

/** What lies in a component's own release is no other's, though it be called the same. */
function idOf({ component, finding }: Told): string {
  return finding.rows.length > 0
    ? finding.id
    : `${finding.id}|${encodeURIComponent(componentKey(component))}`;
}

function bindingFinding(id: string, told: readonly Told[]): BindingFindingDto {
  const ordered = told
    .map(({ finding }) => finding)
    .sort(
      (a, b) =>
        compareSeverity(a.severity, b.severity) ||
        Number(b.blocksPodStart) - Number(a.blocksPodStart),
    );
  const [worst] = ordered;
  const cause = sharedCause(ordered.map(finding => finding.cause));
  const stores = new Set(told.map(({ finding }) => finding.storeId));
  const [since] = told.flatMap(({ finding }) => finding.since ?? []).sort();
  return defined({
    id,
    severity: worstSeverity(told.map(({ finding }) => finding.severity)),
    cause: cause ?? worst.cause,
    components: told.map(({ component }) => component),
    secrets: told.reduce((sum, { finding }) => sum + finding.rows.length, 0),
    blocksPodStart: told.some(({ finding }) => finding.blocksPodStart),
    delivery: worst.delivery,
    effect: worst.effect,
    since,
    storeId: stores.size === 1 ? worst.storeId : undefined,
  });
}

/** The findings of several components in one environment: one cause stands once, with all that it hits. */
export function bindingFindings(
  components: readonly ComponentSecretsDto[],
): BindingFindingDto[] {
  const told = components.flatMap(component =>
    component.findings.map(finding => ({
      component: refOf(component),
      finding,
    })),
  );
  return [...groupBy(told, idOf)]
    .map(([id, group]) => bindingFinding(id, group))
    .sort(
      (a, b) =>
        compareSeverity(a.severity, b.severity) ||
        Number(b.blocksPodStart) - Number(a.blocksPodStart) ||
        b.secrets - a.secrets ||
        (a.id < b.id ? -1 : 1),
    );
}
