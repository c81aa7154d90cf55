import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';

/** A line of a tile, and what to do about it. */
interface IdentityLine {
  readonly tone: 'warning';
  readonly icon: 'triangle';
  readonly text: string;
  readonly title: string;
}

/** Why it is in question which cluster a plane is; nothing when it is not. */
export function identityLines(
  { identity = [], name }: PlatformPlaneDto,
  { t }: ViewContext,
): readonly IdentityLine[] {
  return identity.map(cause => {
    const names = { plane: name, project: '' };
    const { sentence, next } = causeView(cause, names, t);
    return {
      tone: 'warning',
      icon: 'triangle',
      text: sentence.replace(/[.。]$/, ''),
      title: next,
    };
  });
}
