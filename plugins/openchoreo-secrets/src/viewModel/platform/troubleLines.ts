import type {
  CauseDto,
  PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import { bareTitle } from '../titleAbout';
import { lineOf, type TileLine } from '../tileLine';

/** A line of a tile for each cause, and what to do about it. */
function linesOf(
  causes: readonly CauseDto[] | undefined,
  plane: string,
  { t }: ViewContext,
): readonly TileLine[] {
  return (causes ?? []).map(cause => {
    const { sentence, next } = causeView(cause, { plane, project: '' }, t);
    return lineOf('warning', bareTitle(sentence), next);
  });
}

/** Why it is in question which cluster a plane is; nothing when it is not. */
export function identityLines(
  { identity, name }: PlatformPlaneDto,
  context: ViewContext,
): readonly TileLine[] {
  return linesOf(identity, name, context);
}

/** What of its operator does not run beside the controller, and what that does. */
export function partLines(
  { eso, name }: PlatformPlaneDto,
  context: ViewContext,
): readonly TileLine[] {
  return linesOf(eso.partsDown, name, context);
}
