import type {
  PlatformPlaneDto,
  Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { age, type ViewContext } from '../context';
import { lineOf, type TileLine } from '../tileLine';

type Clock = NonNullable<PlatformPlaneDto['clock']>;

const SEVERITY = {
  off: 'warning',
  refuted: 'warning',
  doubtful: 'unknown',
  unsteady: 'unknown',
  contradicted: 'unknown',
} as const satisfies Record<Clock['state'], Severity>;

/** What a clock says, in words: `6 h ahead`. */
function claimOf(aheadSeconds: number, { t }: ViewContext): string {
  const span = age(Math.abs(aheadSeconds) * 1_000, t);
  return t(aheadSeconds < 0 ? 'tile.clock.behind' : 'tile.clock.ahead', {
    age: span,
  });
}

/** What is the matter with the clock of a plane; nothing where it goes right. */
export function clockLine(
  { clock }: PlatformPlaneDto,
  context: ViewContext,
): readonly TileLine[] {
  if (!clock) return [];
  const { t } = context;
  const { state, aheadSeconds } = clock;
  const claim =
    aheadSeconds === undefined ? '' : claimOf(aheadSeconds, context);
  const text =
    claim || state === 'unsteady' || state === 'contradicted'
      ? t(`tile.clock.${state}`, { claim })
      : t('tile.clock.unsteady');
  return [lineOf(SEVERITY[state], text, t(`tile.clock.next.${state}`))];
}
