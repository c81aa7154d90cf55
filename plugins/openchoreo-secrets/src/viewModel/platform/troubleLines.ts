import type {
  CauseDto,
  PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';

/** A line of a tile, and what to do about it. */
interface TroubleLine {
  readonly tone: 'warning';
  readonly icon: 'triangle';
  readonly text: string;
  readonly title: string;
}

function linesOf(
  causes: readonly CauseDto[],
  plane: string,
  { t }: ViewContext,
): readonly TroubleLine[] {
  return causes.map(cause => {
    const { sentence, next } = causeView(cause, { plane, project: '' }, t);
    return {
      tone: 'warning',
      icon: 'triangle',
      text: sentence.replace(/[.。]$/, ''),
      title: next,
    };
  });
}

/** Why it is in question which cluster a plane is; nothing when it is not. */
export function identityLines(
  { identity = [], name }: PlatformPlaneDto,
  context: ViewContext,
): readonly TroubleLine[] {
  return linesOf(identity, name, context);
}

/** What of its operator does not run beside the controller, and what that does. */
export function partLines(
  { eso: { partsDown = [] }, name }: PlatformPlaneDto,
  context: ViewContext,
): readonly TroubleLine[] {
  return linesOf(partsDown, name, context);
}
