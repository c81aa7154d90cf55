import type { SecretObjectDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';

/** An event that was kept after the cluster dropped it. */
export type KeptEventDto = SecretObjectDto['events'][number];

/** What somebody said in an Event: his words, and not ours. */
export interface SaidView {
  /** The component that says so. */
  readonly by?: string;
  readonly words: string;
  /** `×14`; absent for once. */
  readonly times?: string;
}

/** An Event as a quotation: its reason, too, is what its writer chose. */
export function saidOf(
  { reason, message, reporter, count }: KeptEventDto,
  { t }: ViewContext,
): SaidView {
  return {
    by: reporter,
    words: message ? `${reason}: ${message}` : reason,
    times: count > 1 ? t('said.times', { n: count }) : undefined,
  };
}

/** The event that tells of the cause, if one was kept. */
export function causeEvent(
  object: SecretObjectDto | undefined,
): KeptEventDto | undefined {
  return object?.events.find(({ kind }) => kind === 'cause');
}
