import type { EnvironmentBindingsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { FindingView, HitView } from '../findings';
import { malformedNotes } from '../notices';
import { asOfView, type AsOfView } from '../planes';
import type { TileLine } from '../platform/tileLine';
import type { SummaryView } from '../sentence';
import { bindingView, type BindingView } from './binding';
import { bindingFindings } from './bindingFindings';
import { hitView } from './componentLinks';
import { countsLine } from './counts';
import { environmentSummary } from './environmentSummary';
import { withheldNotes, type Note } from '../withheld';

/** A component of an environment. */
export interface EnvironmentRow extends HitView {
  readonly project: string;
  readonly counts: TileLine;
  readonly blocks: boolean;
  /** Absent where names are not told. */
  readonly stores?: readonly string[];
}

/** The Secrets tab of an environment. */
export interface EnvironmentTabView {
  readonly summary: SummaryView;
  readonly findings: readonly FindingView[];
  readonly notes: readonly Note[];
  readonly asOf: AsOfView;
  readonly binding: BindingView;
  readonly rows: readonly EnvironmentRow[];
}

export function environmentTab(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): EnvironmentTabView {
  const binding = bindingView(answer, context);
  return {
    summary: environmentSummary(answer, context),
    findings: bindingFindings(answer, context),
    notes: [
      ...malformedNotes(answer, context),
      ...withheldNotes(answer, context),
    ],
    asOf: asOfView(answer, context),
    binding,
    rows: answer.components.map(one => ({
      ...hitView(one.component, answer.entity.name),
      project: one.component.project,
      counts: countsLine(one, context),
      blocks: one.blocksPodStart,
      stores: binding.untold
        ? undefined
        : one.storeIds.map(id => answer.stores[id]?.name ?? nameOf(id)),
    })),
  };
}

/** The last part of a store's id, where the answer does not carry the store. */
function nameOf(storeId: string): string {
  return storeId.split(/[|/]/).at(-1) ?? storeId;
}
