import type { ReferencesAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { reportedNamespace } from '../report/reported';
import { reportView, type ReportView } from '../report/reportView';
import { referencesList, type ReferencesListView } from './referencesList';
import type { ReferencesUrl } from './referencesUrl';

/** The Secrets tab of a namespace. */
export interface DomainTabView extends ReferencesListView, ReportView {
  /** There are references, whether they are shown or not. */
  readonly any: boolean;
}

export function domainTab(name: string, url: ReferencesUrl) {
  return (
    answer: ReferencesAnswerDto,
    context: ViewContext,
  ): DomainTabView | undefined => {
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
