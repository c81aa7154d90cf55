import type {
  IncidentDto,
  IncidentsAnswerDto,
  QuietIncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { inner } from '../inner';
import { storeCalled } from './planeCalled';

/** Where an incident lies, by the names that its plane and store are called by. */
export interface Place {
  readonly plane: string;
  readonly store: string | undefined;
  readonly answer: Pick<IncidentsAnswerDto, 'planes'>;
}

/** The place that a reason lies in, or the object that it is, within a sentence. */
export function placeOf(
  {
    level,
    planeId,
    cause,
  }: Pick<IncidentDto | QuietIncidentDto, 'level' | 'planeId' | 'cause'>,
  { plane, store, answer }: Place,
  { t, times }: Pick<ViewContext, 't' | 'times'>,
): string {
  const { remoteKey, name, other } = cause.params;
  if (level === 'remoteKey' && remoteKey) return times.list([remoteKey]);
  if (level === 'object' && other) return times.list([plane, other]);
  if (level === 'object' && name) return times.list([name]);
  const isOfStore = level === 'store' || level === 'remoteKey';
  return store === undefined || !isOfStore
    ? t('plane.subject', { plane })
    : inner(storeCalled(store, planeId, answer.planes, t), t);
}
