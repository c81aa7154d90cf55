import {
  tellingOf,
  type CauseDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Whether a cause tells what is wrong on the way to a plane, rather than that it is away. */
export function standsBetween(cause: CauseDto | undefined): boolean {
  return cause !== undefined && tellingOf(cause).onTheWay === true;
}
