import type { Translate } from '../translation';
import { capital } from './capital';

/** What is wrong, and where: `title` is that of a cause. */
export function titleAbout(
  title: string,
  subject: string,
  t: Translate,
): string {
  return t('finding.about', { title: capital(title), subject });
}
