import type { PlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../../translation';
import type { ViewContext } from '../context';
import { kindOf } from './planeKind';
import { planeName } from './planeName';

/** What an installation calls everything that it was given no other name for. */
const UNNAMED = 'default';

/** Whether a name tells one plane from others. */
export function isTelling(name: string): boolean {
  return name !== UNNAMED;
}

function isAlone(id: string, planes: readonly PlaneDto[]): boolean {
  const name = planeName(id, planes);
  return planes.every(
    each => each.id === id || planeName(each.id, planes) !== name,
  );
}

function needsRole(id: string, planes: readonly PlaneDto[]): boolean {
  const plane = planes.find(one => one.id === id);
  return !!plane && !(isTelling(plane.name) && isAlone(id, planes));
}

/** A name that tells nothing, with the part that its plane plays. */
export function withRole(name: string, kind: string, t: Translate): string {
  return t('plane.called', { name, role: t(`tile.kind.${kindOf(kind)}`) });
}

/** A plane within a sentence or a list: where its name tells nothing, with the part that it plays. */
export function planeCalled(
  id: string,
  planes: readonly PlaneDto[],
  t: Translate,
): string {
  const plane = planes.find(one => one.id === id);
  const name = planeName(id, planes);
  if (!plane || !needsRole(id, planes)) return name;
  return withRole(name, plane.kind, t);
}

/** Several planes: `us-data and eu-data`; where all are called the same, by their parts: `the data and workflow planes`. */
export function planesCalled(
  ids: readonly string[],
  planes: readonly PlaneDto[],
  { t, times }: Pick<ViewContext, 't' | 'times'>,
): string {
  const parts = ids.flatMap(id => {
    const plane = planes.find(one => one.id === id);
    return plane && needsRole(id, planes) ? [kindOf(plane.kind)] : [];
  });
  const isByPart = parts.length === ids.length;
  return isByPart && new Set(parts).size === parts.length
    ? t('plane.byPart', {
        count: parts.length,
        parts: times.parts(parts.map(part => t(`plane.part.${part}`))),
      })
    : times.list(ids.map(id => planeCalled(id, planes, t)));
}

/** A store and where it is: `Store vault on plane us-data`, or `The data plane’s store default`. */
export function storeCalled(
  store: string,
  planeId: string,
  planes: readonly PlaneDto[],
  t: Translate,
): string {
  const plane = planes.find(one => one.id === planeId);
  if (plane && planeName(planeId, planes) === UNNAMED) {
    const role = t(`tile.kind.${kindOf(plane.kind)}`);
    return t('plane.storeOf', { role, store });
  }
  return t('incident.onStore', {
    store,
    plane: planeCalled(planeId, planes, t),
  });
}
