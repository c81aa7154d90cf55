import type {
  CauseClass,
  CauseDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Under which words a cause stands: its class, or a variant that its parameters tell of. */
export type CauseVariant =
  CauseClass | 'referenceKeyMissing' | 'storeRecovered' | 'eventsRefused';

/** The words that fit a cause. */
export function causeVariant({ class: name, params }: CauseDto): CauseVariant {
  if (name === 'referenceMissing' && params.key) {
    return 'referenceKeyMissing';
  }
  if (name === 'storeNotReady' && params.recovered) {
    return 'storeRecovered';
  }
  return name === 'unknown' && params.events ? 'eventsRefused' : name;
}
