import type { Translate } from '../translation';
import { capital } from './capital';

/** A sentence as a title: without its end. */
export function bareTitle(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}

/** What is wrong, and where: `title` is that of a cause. */
export function titleAbout(
  title: string,
  subject: string,
  t: Translate,
): string {
  return t('finding.about', { title: capital(title), subject });
}
