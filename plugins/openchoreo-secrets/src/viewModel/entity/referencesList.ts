import {
  compareSeverity,
  type ReferenceRowDto,
  type ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { isMissing, needsLook } from '../report/referenceFacts';
import { referenceRow } from './referenceRows';
import {
  REFERENCE_FILTERS,
  type ReferenceFilter,
  type ReferencesUrl,
} from './referencesUrl';

/** A list of references, the gravest first, with how many each filter would show. */
export type ReferencesListView = ReturnType<typeof referencesList>;

const TESTS: Readonly<
  Record<ReferenceFilter, (row: ReferenceRowDto) => boolean>
> = {
  all: () => true,
  trouble: needsLook,
  missing: isMissing,
  unused: row => row.unused === true,
  managed: row => row.managed,
};

/** The references that the address asks for; those of a page are found, and in order. `across` also finds them by their namespaces. */
export function referencesList(
  answer: ReferencesAnswerDto,
  url: ReferencesUrl,
  context: ViewContext,
  across = false,
) {
  const { references, page } = answer;
  const shown = page
    ? references
    : references
        .filter(row => TESTS[url.show](row) && hasWords(row, url.q, across))
        .sort(gravestFirst);
  return {
    filters: REFERENCE_FILTERS.map(filter => ({
      name: filter,
      count: page
        ? page.counts[filter]
        : references.filter(TESTS[filter]).length,
    })),
    rows: shown.map(row => referenceRow(row, answer, context)),
  };
}

function gravestFirst(a: ReferenceRowDto, b: ReferenceRowDto): number {
  return (
    compareSeverity(a.worst, b.worst) ||
    Number(needsLook(b)) - Number(needsLook(a)) ||
    a.name.localeCompare(b.name) ||
    a.namespace.localeCompare(b.namespace)
  );
}

function hasWords(row: ReferenceRowDto, q: string, across: boolean): boolean {
  const wanted = q.trim().toLocaleLowerCase();
  const texts = [
    across ? row.id : row.name,
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
