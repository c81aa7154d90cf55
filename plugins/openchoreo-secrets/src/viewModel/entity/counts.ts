import type {
  CountsDto,
  Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { sumOf, type TileLine } from '../platform/tiles';
import { toneOfSeverity, type IconName, type Tone } from '../tone';

const ICONS: Readonly<Record<Tone, IconName>> = {
  error: 'alert',
  warning: 'triangle',
  unknown: 'question',
  held: 'link',
  quiet: 'clock',
  ok: 'check',
  none: 'dash',
};

/** Counted secrets of one thing. */
export interface Counted {
  readonly counts: CountsDto;
  readonly worst: Severity;
  readonly blocksPodStart?: boolean;
}

/** `2 failing · 6 held back · 1 synced`, in the colour of the worst. */
export function countsLine(counted: Counted, context: ViewContext): TileLine {
  const { counts } = counted;
  const { t } = context;
  const tone = toneOfCounts(counted);
  const parts = [
    [counts.error, 'failing'],
    [counts.warning, 'toFix'],
    [counts.heldBack, 'heldBack'],
    [counts.unknown, 'unknown'],
    [counts.info, 'waiting'],
    [counts.ok, 'synced'],
  ] as const;
  const text = parts
    .filter(([n]) => n > 0)
    .map(([n, word]) => t(`entity.counts.${word}`, { n }))
    .join(' · ');
  return {
    tone,
    icon: iconOfTone(tone),
    text: text || t(`entity.counts.${emptyWord(tone)}`),
  };
}

export function iconOfTone(tone: Tone): IconName {
  return ICONS[tone];
}

function emptyWord(tone: Tone): 'none' | 'allUnknown' | 'needsLook' {
  switch (tone) {
    case 'unknown':
      return 'allUnknown';
    case 'error':
    case 'warning':
      return 'needsLook';
    default:
      return 'none';
  }
}

/** Never milder than what is counted, nor than what it does to pods. */
function toneOfCounts({ counts, worst, blocksPodStart }: Counted): Tone {
  const severity = toneOfSeverity(worst);
  if (severity === 'error' || counts.error > 0) {
    return 'error';
  }
  if (severity === 'warning' || counts.warning > 0) {
    return blocksPodStart ? 'error' : 'warning';
  }
  if (severity === 'unknown' || counts.unknown > 0) {
    return 'unknown';
  }
  if (sumOf(counts) === 0) {
    return 'none';
  }
  if (counts.heldBack > 0 && counts.ok + counts.info === 0) {
    return 'held';
  }
  return severity === 'quiet' || counts.info > 0 ? 'quiet' : 'ok';
}
