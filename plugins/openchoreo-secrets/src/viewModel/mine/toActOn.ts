import type { MineDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isTrouble } from '../report/reported';
import { isYours } from './isYours';

/** How much of one’s own waits for the reader, in the colour of the worst of it. */
export function toActOn({ report }: MineDto): {
  readonly count: number;
  readonly tone: 'error' | 'warning';
  readonly unknown: number;
} {
  const yours = report.findings.filter(one => isYours(one) && isTrouble(one));
  const isWorst = yours.some(({ severity }) => severity === 'critical');
  return {
    count: yours.length,
    tone: isWorst ? 'error' : 'warning',
    unknown: 0,
  };
}
