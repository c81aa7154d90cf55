import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import type { TileLine } from './tiles';

/** Why it is in question which cluster a plane is; nothing when it is not. */
export function identityLines(
  { identity = [], name }: PlatformPlaneDto,
  { t }: ViewContext,
): readonly TileLine[] {
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
