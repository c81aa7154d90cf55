import {
  needsAttention,
  worstSeverity,
  type ComponentSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { countsIn } from './counts';
import { lookOf, type IconName, type Tone } from './tone';

/** The verdict in the corner of a card. */
export interface ChipView {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
}

/** True where something of the component itself is in trouble. */
export function inTrouble({ summary }: ComponentSecretsDto): boolean {
  return needsAttention(summary.worst);
}

export function cardChip(
  components: readonly ComponentSecretsDto[],
  { t }: ViewContext,
): ChipView {
  const troubled = components.filter(inTrouble);
  if (troubled.length > 0) {
    const attention = troubled.reduce(
      (sum, { summary }) =>
        sum + Math.max(1, summary.attention + (summary.builds?.attention ?? 0)),
      0,
    );
    return {
      ...lookOf(worstSeverity(troubled.map(({ summary }) => summary.worst))),
      text: t('card.chipAttention', { count: attention }),
    };
  }
  if (components.some(({ state }) => state === 'starting')) {
    return { tone: 'unknown', icon: 'clock', text: t('card.chipStarting') };
  }
  const { unknown, atRisk, waiting, ok } = countsIn(
    components.flatMap(({ environments }) => environments),
  );
  const untold = components.some(
    ({ state, summary }) => state === 'unknown' || summary.builds?.unknown,
  );
  if (unknown > 0 || untold) {
    const text = t(ok > 0 ? 'card.chipPartial' : 'card.chipUnknown');
    return { ...lookOf('unknown'), text };
  }
  if (atRisk > 0) {
    return { ...lookOf('atRisk'), text: t('card.chipAtRisk', { n: atRisk }) };
  }
  if (waiting > 0) {
    return { ...lookOf('waiting'), text: t('card.chipStarting') };
  }
  return ok > 0
    ? { ...lookOf('ok'), text: t('card.chipOk') }
    : { tone: 'none', icon: 'dash', text: t('card.chipNone') };
}
