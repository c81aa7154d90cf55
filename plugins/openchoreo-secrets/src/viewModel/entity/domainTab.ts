import type {
  ReferenceRowDto,
  ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { FindingView } from '../findings';
import { malformedNotes, planeNotices } from '../notices';
import { asOfView, type AsOfView } from '../planes';
import type { SummaryView } from '../sentence';
import {
  gravityOf,
  isMissing,
  referenceRow,
  type ReferenceRow,
} from './referenceRows';
import { referencesSummary } from './referencesSummary';
import {
  REFERENCE_FILTERS,
  type ReferenceFilter,
  type ReferencesUrl,
} from './referencesUrl';

/** The Secrets tab of a namespace. */
export interface DomainTabView {
  readonly summary: SummaryView;
  readonly findings: readonly FindingView[];
  readonly notes: readonly string[];
  readonly asOf: AsOfView;
  readonly filters: readonly {
    readonly name: ReferenceFilter;
    readonly count: number;
  }[];
  readonly rows: readonly ReferenceRow[];
}

const TESTS: Readonly<
  Record<ReferenceFilter, (row: ReferenceRowDto) => boolean>
> = {
  all: () => true,
  trouble: row => gravityOf(row) > 0,
  missing: isMissing,
  unused: row => row.unused === true,
  managed: row => row.managed,
};

export function domainTab(
  name: string,
  answer: ReferencesAnswerDto,
  url: ReferencesUrl,
  context: ViewContext,
): DomainTabView {
  const { references, planes } = answer;
  const environments = planes.map(({ id }) => ({ planeId: id }));
  return {
    summary: referencesSummary(name, answer, context),
    findings: planeNotices(
      { project: name, environments, findings: [] },
      answer,
      context,
    ),
    notes: malformedNotes(answer, context),
    asOf: asOfView(answer, context),
    filters: REFERENCE_FILTERS.map(filter => ({
      name: filter,
      count: references.filter(TESTS[filter]).length,
    })),
    rows: references
      .filter(row => TESTS[url.show](row) && hasWords(row, url.q))
      .sort(gravestFirst)
      .map(row => referenceRow(row, answer, context)),
  };
}

function gravestFirst(a: ReferenceRowDto, b: ReferenceRowDto): number {
  return gravityOf(b) - gravityOf(a) || a.name.localeCompare(b.name);
}

function hasWords(row: ReferenceRowDto, q: string): boolean {
  const wanted = q.trim().toLocaleLowerCase();
  const texts = [
    row.name,
    ...row.keys.flatMap(({ key, remoteKey, property = '' }) => [
      key,
      remoteKey,
      property,
    ]),
    ...row.usedBy.map(({ component }) => component.name),
  ];
  return (
    wanted === '' ||
    texts.some(text => text.toLocaleLowerCase().includes(wanted))
  );
}
