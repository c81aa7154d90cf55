import { RequestAttributes } from '../apiserver/attributes';
import {
  expiredList,
  failure,
  forbidden,
  notFound,
  StatusObject,
  unauthorized,
  unknownResource,
} from '../apiserver/status';
import { FaultEffect } from './effect';

type StatusEffect = Extract<FaultEffect, { kind: 'status' }>;

const reasons: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  409: 'Conflict',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
  504: 'Timeout',
};

/** The Status of a fault, in the server's own words unless others are given. */
export function faultStatus(
  effect: StatusEffect,
  user: string | undefined,
  asked: RequestAttributes,
): StatusObject {
  const own = ownWords(effect, user ?? 'system:anonymous', asked);
  const { message = own.message, reason = own.reason } = effect;
  return { ...own, message, reason };
}

function ownWords(
  effect: StatusEffect,
  user: string,
  asked: RequestAttributes,
): StatusObject {
  const { code, retryAfterSeconds } = effect;
  switch (code) {
    case 401:
      return unauthorized().status;
    case 403:
      return forbidden(user, asked).status;
    case 404:
      return asked.kind === 'resource' && asked.name !== undefined
        ? notFound(asked).status
        : unknownResource().status;
    case 410:
      return expiredList().status;
    case 429:
      return failure(
        429,
        'TooManyRequests',
        'Too many requests, please try again later.',
        { retryAfterSeconds: retryAfterSeconds ?? 1 },
      );
    default: {
      const details =
        retryAfterSeconds === undefined ? undefined : { retryAfterSeconds };
      const message =
        'an error on the server has prevented the request from succeeding';
      return failure(code, reasons[code] ?? 'Unknown', message, details);
    }
  }
}
