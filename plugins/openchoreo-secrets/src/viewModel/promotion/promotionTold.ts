import type { PromotionDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import { given } from '../given';
import { storeCalledView } from '../storeCalled';
import { lineOf, type TileLine } from '../tileLine';
import { lookOf } from '../tone';
import { teamOf } from '../withheld';
import { failuresIn, namesOf, type Promoted } from './failures';

/** One thing that is known, or not, of several keys. */
export interface PromotionLine extends TileLine {
  readonly id: string;
  /** The keys, where not all are meant. */
  readonly keys?: string;
}

const AS = { go: 'ok', wouldBlock: 'critical', cannotTell: 'unknown' } as const;

/** A plane that is not seen, or that does not exist, may well speak against it. */
const hasReason = ({ checks }: PromotionDto['keys'][number]) =>
  checks.some(({ result, cause }) => result === 'unknown' && cause);

function headlineOf({ verdict, keys }: PromotionDto, { t }: ViewContext) {
  const count = keys.filter(key => key.verdict === verdict).length;
  switch (verdict) {
    case 'go':
      return t(count > 0 ? 'promotion.go' : 'promotion.noKeys');
    case 'wouldBlock':
      return t('promotion.wouldBlock', { count });
    default:
      if (count === 0) return t('promotion.nothingKnown');
      return t(
        keys.some(hasReason) ? 'promotion.unknown' : 'promotion.cannotTell',
        { count },
      );
  }
}

const noteOf = (
  { from, release, alreadyThere }: PromotionDto,
  { t }: ViewContext,
) =>
  given(
    release && from && t('promotion.release', { release, environment: from }),
    !release && t('promotion.workload'),
    alreadyThere && t('promotion.alreadyThere'),
  ).join(' · ') || undefined;

/** How many keys pass a check, of all that were checked for it. */
function passing(
  { keys }: PromotionDto,
  check: PromotionDto['keys'][number]['checks'][number]['check'],
): number {
  return keys.filter(key =>
    key.checks.some(each => each.check === check && each.result === 'passed'),
  ).length;
}

function passedLines(
  answer: PromotionDto,
  { t, times }: ViewContext,
): readonly PromotionLine[] {
  const readers = new Set(
    answer.keys.flatMap(({ readBy }) =>
      readBy.map(({ component }) => component.name),
    ),
  );
  const references = passing(answer, 'reference');
  const stores = passing(answer, 'store');
  const admitted = passing(answer, 'admission');
  const remote = passing(answer, 'remoteKey');
  const names = times.list([...readers]);
  const fine = (id: string, text: string) => ({ id, ...lineOf('ok', text) });
  return given<PromotionLine>(
    references > 0 &&
      fine('reference', t('promotion.passed.reference', { count: references })),
    stores > 0 &&
      fine(
        'store',
        t(`promotion.passed.${admitted > 0 ? 'admission' : 'store'}`),
      ),
    remote > 0 &&
      fine(
        'remoteKey',
        t('promotion.passed.remoteKey', { count: remote, names }),
      ),
  );
}

/** What only the deploy can show. */
function openLines(
  { notChecked, keys }: PromotionDto,
  { t, times }: ViewContext,
): readonly PromotionLine[] {
  const labels = new Map(keys.map(({ id, label }) => [id, label]));
  return notChecked.map(({ what, keys: ids }) => ({
    id: `open ${what}`,
    ...lineOf('unknown', t(`promotion.open.${what}`, { count: ids.length })),
    keys: times.list(ids.map(id => labels.get(id) ?? id)),
  }));
}

/** What is not known of keys for a reason that has a name, such as a plane that is not seen. */
function unknownLines(
  answer: PromotionDto,
  context: ViewContext,
  promoted: Promoted,
): readonly PromotionLine[] {
  return failuresIn(answer, 'unknown', context, promoted).map(
    ({ id, sentence, keys }) => ({ id, ...lineOf('unknown', sentence), keys }),
  );
}

/** Whether the release may go to an environment, and why. */
export function promotionTold(
  answer: PromotionDto,
  promoted: Promoted,
  context: ViewContext,
) {
  const { t } = context;
  const { project } = promoted;
  const names = { ...namesOf(answer, t), project, team: teamOf(answer) };
  return {
    ...lookOf(AS[answer.verdict]),
    environment: answer.to,
    // The release, and where it is.
    note: noteOf(answer, context),
    headline: headlineOf(answer, context),
    // Why nothing can be told of it as a whole.
    why: answer.cause && causeView(answer.cause, names, t).sentence,
    // What people call the store that its keys come from there.
    store: storeCalledView(answer.store),
    failures: failuresIn(answer, 'failed', context, promoted),
    lines: [
      ...passedLines(answer, context),
      ...unknownLines(answer, context, promoted),
      ...openLines(answer, context),
    ],
  };
}
