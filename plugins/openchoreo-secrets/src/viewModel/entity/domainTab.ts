import type { ReferencesAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { reportedNamespace } from '../report/reported';
import { reportView } from '../report/reportView';
import { referencesList } from './referencesList';
import type { ReferencesUrl } from './referencesUrl';

/** The Secrets tab of a namespace; `any` where there are references, whether they are shown or not. */
export function domainTab(name: string, url: ReferencesUrl) {
  return (answer: ReferencesAnswerDto, context: ViewContext) => {
    const { report, references } = answer;
    return (
      report && {
        any: references.length > 0,
        ...reportView(reportedNamespace(name, report, answer), context),
        ...referencesList(answer, url, context),
      }
    );
  };
}
