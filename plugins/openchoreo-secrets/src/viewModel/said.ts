import type { ViewContext } from './context';
import type { KeptEventDto } from './events';

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
