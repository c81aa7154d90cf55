import type { ProjectSecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { reportedSystem } from '../report/reported';
import { reportView, type ReportView } from '../report/reportView';
import { systemMatrix, type SystemMatrixView } from './systemMatrix';

/** The Secrets tab of a project. */
export interface SystemTabView extends ReportView, SystemMatrixView {}

export function systemTab(name: string) {
  return (answer: ProjectSecretsDto, context: ViewContext): SystemTabView => ({
    ...reportView(reportedSystem(name, answer), context),
    ...systemMatrix(answer, context),
  });
}
