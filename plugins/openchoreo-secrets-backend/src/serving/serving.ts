import type { RequestHandler } from 'express';
import type { Insiders } from '../router/insiders';

/** What the plugin says of itself. */
export const STATES = ['off', 'misconfigured', 'starting', 'ready'] as const;

/** What the plugin says of itself. */
export type State = (typeof STATES)[number];

/** What is done with requests, by one configuration. */
export interface Serving {
  readonly state: () => State;
  readonly handler: RequestHandler;
  /** Who may be told details of the configuration; nobody where that is not known. */
  readonly insiders?: Insiders;
}

/** As if the plugin were not there. */
export const OFF: Serving = {
  state: () => 'off',
  handler: (_req, _res, next) => next(),
};
