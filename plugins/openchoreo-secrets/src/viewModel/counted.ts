import type { CountsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { lookOf, type IconName, type Tone } from './tone';

/** What secrets are counted and filtered as, in the order in which it is told. */
export const COUNTED = [
  'critical',
  'warning',
  'heldBack',
  'unknown',
  'atRisk',
  'waiting',
  'ok',
] as const satisfies readonly (keyof CountsDto)[];

/** Colour and shape of a number. */
export function lookOfCounted(as: keyof CountsDto): {
  readonly tone: Tone;
  readonly icon: IconName;
} {
  return as === 'heldBack' ? { tone: 'held', icon: 'link' } : lookOf(as);
}
