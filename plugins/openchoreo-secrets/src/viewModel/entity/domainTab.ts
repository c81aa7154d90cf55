import type { ReferencesAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { asOfView } from '../planes';
import { reportedNamespace } from '../report/reported';
import { reportView, type ReportView } from '../report/reportView';
import { referencesList, type ReferencesListView } from './referencesList';
import { referencesSummary } from './referencesSummary';
import type { ReferencesUrl } from './referencesUrl';

/** The Secrets tab of a namespace. */
export interface DomainTabView extends ReferencesListView, ReportView {
  /** There are references, whether they are shown or not. */
  readonly any: boolean;
}

/** What is to be said first of references is more than what fails: who waits for a push hears of it nowhere else. */
export function domainTab(name: string, url: ReferencesUrl) {
  return (answer: ReferencesAnswerDto, context: ViewContext): DomainTabView => {
    const { report } = answer;
    const asOf = asOfView(answer, context);
    return {
      any: answer.references.length > 0,
      ...(report
        ? reportView(reportedNamespace(name, report, answer), context)
        : { findings: [], notes: [], asOf }),
      summary: referencesSummary(name, answer, context),
      ...referencesList(answer, url, context),
    };
  };
}
