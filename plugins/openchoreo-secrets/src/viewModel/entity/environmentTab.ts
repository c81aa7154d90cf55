import type { EnvironmentBindingsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { HitView } from '../report/findingView';
import { reportedEnvironment } from '../report/reported';
import { reportView, type ReportView } from '../report/reportView';
import type { TileLine } from '../platform/tileLine';
import { bindingView, type BindingView } from './binding';
import { hitView } from './componentLinks';
import { countsLine } from './counts';

/** A component of an environment. */
export interface EnvironmentRow extends HitView {
  readonly project: string;
  readonly counts: TileLine;
  readonly blocks: boolean;
  /** Absent where names are not told. */
  readonly stores?: readonly string[];
}

/** The Secrets tab of an environment. */
export interface EnvironmentTabView extends ReportView {
  readonly name: string;
  readonly state: EnvironmentBindingsDto['state'];
  readonly binding: BindingView;
  readonly rows: readonly EnvironmentRow[];
}

export function environmentTab(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): EnvironmentTabView {
  const binding = bindingView(answer, context);
  return {
    name: answer.entity.name,
    state: answer.state,
    ...reportView(reportedEnvironment(answer), context),
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
