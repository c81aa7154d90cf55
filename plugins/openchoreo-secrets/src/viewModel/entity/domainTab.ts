import type { ReferencesAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { FindingView } from '../findings';
import { malformedNotes, planeNotices } from '../notices';
import { asOfView, type AsOfView } from '../planes';
import type { SummaryView } from '../sentence';
import { referencesList, type ReferencesListView } from './referencesList';
import { referencesSummary } from './referencesSummary';
import type { ReferencesUrl } from './referencesUrl';
import { withheldNotes, type Note } from '../withheld';

/** The Secrets tab of a namespace. */
export interface DomainTabView extends ReferencesListView {
  readonly summary: SummaryView;
  readonly findings: readonly FindingView[];
  readonly notes: readonly Note[];
  readonly asOf: AsOfView;
}

export function domainTab(
  name: string,
  answer: ReferencesAnswerDto,
  url: ReferencesUrl,
  context: ViewContext,
): DomainTabView {
  const { planes } = answer;
  const environments = planes.map(({ id }) => ({ planeId: id }));
  return {
    summary: referencesSummary(name, answer, context),
    findings: planeNotices(
      { project: name, environments, findings: [] },
      answer,
      context,
    ),
    notes: [
      ...malformedNotes(answer, context),
      ...withheldNotes(answer, context),
    ],
    asOf: asOfView(answer, context),
    ...referencesList(answer, url, context),
  };
}
