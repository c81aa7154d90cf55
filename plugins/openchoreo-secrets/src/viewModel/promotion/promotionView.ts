import type { PromotionDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import { given } from '../given';
import type { EntityPath } from '../links';
import { storeCalledView } from '../storeCalled';
import { teamOf } from '../withheld';
import { failuresIn, namesOf, type Promoted } from './failures';
import type { PromotionLine, PromotionView } from './promotionParts';
import { promotionCommand, promotionMarkdown } from './promotionTexts';

const LOOKS: Readonly<
  Record<PromotionDto['verdict'], Pick<PromotionView, 'tone' | 'icon'>>
> = {
  go: { tone: 'ok', icon: 'check' },
  wouldBlock: { tone: 'error', icon: 'alert' },
  cannotTell: { tone: 'unknown', icon: 'question' },
};

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
  const fine = { tone: 'ok', icon: 'check' } as const;
  return given<PromotionLine>(
    references > 0 && {
      ...fine,
      id: 'reference',
      text: t('promotion.passed.reference', { count: references }),
    },
    stores > 0 && {
      ...fine,
      id: 'store',
      text: t(
        admitted > 0 ? 'promotion.passed.admission' : 'promotion.passed.store',
      ),
    },
    remote > 0 && {
      ...fine,
      id: 'remoteKey',
      text: t('promotion.passed.remoteKey', {
        count: remote,
        names: times.list([...readers]),
      }),
    },
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
    tone: 'unknown',
    icon: 'question',
    text: t(`promotion.open.${what}`, { count: ids.length }),
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
    ({ id, sentence, keys }) => ({
      id,
      tone: 'unknown',
      icon: 'question',
      text: sentence,
      keys,
    }),
  );
}

export function promotionView(
  answer: PromotionDto,
  entity: EntityPath,
  project: string,
  context: ViewContext,
): PromotionView {
  const { t } = context;
  const names = { ...namesOf(answer, t), project, team: teamOf(answer) };
  const view = {
    ...LOOKS[answer.verdict],
    environment: answer.to,
    note: noteOf(answer, context),
    headline: headlineOf(answer, context),
    why: answer.cause && causeView(answer.cause, names, t).sentence,
    store: storeCalledView(answer.store),
    failures: failuresIn(answer, 'failed', context, { entity, project }),
    lines: [
      ...passedLines(answer, context),
      ...unknownLines(answer, context, { entity, project }),
      ...openLines(answer, context),
    ],
    command: promotionCommand(entity, answer.to),
  };
  return { ...view, markdown: promotionMarkdown(view, entity, context) };
}
