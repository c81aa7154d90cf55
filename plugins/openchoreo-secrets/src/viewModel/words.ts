import type {
  HealthDto,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { MessageKey, Translate } from '../translation';

/** The word of a verdict alone. */
export function verdictWord(verdict: Verdict, t: Translate): string {
  return t(`word.${verdict}`);
}

/** The word of a judgement, with what its flags change about it. */
export function wordOf(health: HealthDto, t: Translate): string {
  return t(wordKey(health));
}

function wordKey({ verdict, flags, cause }: HealthDto): MessageKey {
  switch (verdict) {
    case 'synced':
      return flags.includes('late') ? 'word.late' : 'word.synced';
    case 'pending':
      return flags.includes('initialising') ? 'word.starting' : 'word.pending';
    case 'deleting':
      return flags.includes('stuck') ? 'word.stuckDeleting' : 'word.deleting';
    case 'unknown':
      if (cause?.class === 'planeForbidden') return 'word.noAccess';
      return cause?.class === 'stillStarting'
        ? 'word.starting'
        : 'word.unknown';
    default:
      return `word.${verdict}`;
  }
}
