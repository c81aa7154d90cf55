import type { EnvironmentBindingsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { placeRows } from '../report/placeRows';
import { reportedEnvironment } from '../report/reported';
import { reportView } from '../report/reportView';
import { bindingView } from './binding';

/** The Secrets tab of an environment. */
export type EnvironmentTabView = ReturnType<typeof environmentTab>;

export function environmentTab(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
) {
  const { name } = answer.entity;
  const reported = reportedEnvironment(answer);
  return {
    name,
    state: answer.report.headline.state,
    ...reportView(reported, context),
    binding: bindingView(answer, context),
    rows: placeRows(reported, name, context),
  };
}
