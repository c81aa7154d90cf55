import type { ComponentSecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { isCritical } from './summaryAttention';
import { tallyOf } from './tally';
import type { IconName, Tone } from './tone';

/** The verdict in the corner of a card. */
export interface ChipView {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
}

/** True where something of the component itself is in trouble. */
export function inTrouble({ summary }: ComponentSecretsDto): boolean {
  return summary.worst === 'error' || summary.worst === 'warning';
}

export function cardChip(
  components: readonly ComponentSecretsDto[],
  { t }: ViewContext,
): ChipView {
  const troubled = components.filter(inTrouble);
  if (troubled.length > 0) {
    const error = troubled.some(isCritical);
    const attention = troubled.reduce(
      (sum, { summary }) => sum + Math.max(1, summary.attention),
      0,
    );
    return {
      tone: error ? 'error' : 'warning',
      icon: error ? 'alert' : 'triangle',
      text: t('card.chipAttention', { count: attention }),
    };
  }
  if (components.some(({ state }) => state === 'starting')) {
    return { tone: 'unknown', icon: 'clock', text: t('card.chipStarting') };
  }
  const cells = components.flatMap(({ rows }) =>
    rows.flatMap(row => row.cells),
  );
  const tally = tallyOf(cells);
  const blind =
    tally.unknown > 0 || components.some(({ state }) => state === 'unknown');
  if (blind) {
    return {
      tone: 'unknown',
      icon: 'question',
      text: t(tally.synced > 0 ? 'card.chipPartial' : 'card.chipUnknown'),
    };
  }
  return tally.synced > 0 && tally.waiting === 0
    ? { tone: 'ok', icon: 'check', text: t('card.chipSynced') }
    : quietChip(tally.waiting > 0, t);
}

function quietChip(waiting: boolean, t: ViewContext['t']): ChipView {
  return waiting
    ? { tone: 'quiet', icon: 'clock', text: t('card.chipStarting') }
    : { tone: 'none', icon: 'dash', text: t('card.chipNone') };
}
