import {
  compareSeverity,
  needsAttention,
  type ReferenceCountsDto,
  type ReferenceRowDto,
  type ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';

const isMissing = ({ state }: ReferenceRowDto) => state === 'absent';

/** Somebody should look: it is missing, or what is pushed for it or taken of it fails. */
const needsLook = (row: ReferenceRowDto) =>
  isMissing(row) || needsAttention(row.worst);

const TESTS = {
  unused: row => row.unused === true,
  absent: isMissing,
  trouble: needsLook,
  managed: row => row.managed,
} as const satisfies Readonly<
  Record<string, (row: ReferenceRowDto) => boolean>
>;

/** What is asked of the references of all namespaces. */
export interface ReferencesQuery {
  readonly namespace?: readonly string[];
  readonly q?: string;
  readonly only?: keyof typeof TESTS;
  readonly offset: number;
  /** All that match, where absent. */
  readonly limit?: number;
}

const collator = new Intl.Collator('en');

/** As they stand on pages. */
const gravestFirst = memoised((answer: ReferencesAnswerDto) =>
  [...answer.references].sort(
    (a, b) =>
      compareSeverity(a.worst, b.worst) ||
      Number(needsLook(b)) - Number(needsLook(a)) ||
      collator.compare(a.name, b.name) ||
      collator.compare(a.namespace, b.namespace),
  ),
);

/** All that is searched of a reference; the parts cannot run into each other. */
const searched = memoised((row: ReferenceRowDto): string =>
  [
    row.id,
    ...row.keys.flatMap(({ key, remoteKey, property = '' }) => [
      key,
      remoteKey,
      property,
    ]),
    ...row.usedBy.map(({ component }) => component.name),
  ]
    .join('\n')
    .toLocaleLowerCase('en-US'),
);

function countsOf(rows: readonly ReferenceRowDto[]): ReferenceCountsDto {
  const count = (test: (row: ReferenceRowDto) => boolean) =>
    rows.filter(test).length;
  return {
    all: rows.length,
    trouble: count(TESTS.trouble),
    missing: count(TESTS.absent),
    unused: count(TESTS.unused),
    managed: count(TESTS.managed),
  };
}

/** Those stores alone that some references were pushed to. */
function storesOf(
  rows: readonly ReferenceRowDto[],
  { stores }: ReferencesAnswerDto,
): ReferencesAnswerDto['stores'] {
  const ids = new Set(
    rows.flatMap(({ pushed }) => pushed.map(({ storeId }) => storeId)),
  );
  return Object.fromEntries(
    Object.entries(stores).filter(([id]) => ids.has(id)),
  );
}

/** The references that match, or one page of them; all planes stay. */
export function filterReferences(
  answer: ReferencesAnswerDto,
  { namespace = [], q, only, offset, limit }: ReferencesQuery,
): ReferencesAnswerDto {
  const text = q?.toLocaleLowerCase('en-US');
  const all = limit === undefined ? answer.references : gravestFirst(answer);
  const here = all.filter(
    row => namespace.length === 0 || namespace.includes(row.namespace),
  );
  const references = here.filter(
    row =>
      (!only || TESTS[only](row)) && (!text || searched(row).includes(text)),
  );
  if (limit === undefined) return { ...answer, references };
  const shown = references.slice(offset, offset + limit);
  return {
    ...answer,
    references: shown,
    page: {
      offset,
      limit,
      matching: references.length,
      counts: countsOf(here),
    },
    stores: storesOf(shown, answer),
  };
}
