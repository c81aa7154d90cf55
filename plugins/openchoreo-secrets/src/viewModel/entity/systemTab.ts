import type { ProjectSecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { reportedSystem } from '../report/reported';
import { reportView } from '../report/reportView';
import { systemMatrix } from './systemMatrix';

/** The Secrets tab of a project. */
export function systemTab(name: string) {
  return (answer: ProjectSecretsDto, context: ViewContext) => ({
    ...reportView(reportedSystem(name, answer), context),
    ...systemMatrix(answer, context),
  });
}
