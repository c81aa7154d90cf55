import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

/** Who has waited for longer waits for something else, or listens, or has gone. */
const LONG_MS = 2_000;

/** A page asks for one thing after the other. */
const LATELY_MS = 100;

let answeredAt = -Infinity;

/** By when they came, the first first. */
const waiting = new Map<ServerResponse, number>();

function responseOf(message: unknown): ServerResponse | undefined {
  const { response } = Object(message);
  return response instanceof ServerResponse ? response : undefined;
}

function forgetThoseBefore(time: number): void {
  for (const [response, since] of waiting) {
    if (since >= time) return;
    waiting.delete(response);
  }
}

// Whatever plugin of this process is asked.
subscribe('http.server.request.start', message => {
  const response = responseOf(message);
  const now = performance.now();
  forgetThoseBefore(now - LONG_MS);
  if (response) waiting.set(response, now);
});
subscribe('http.server.response.finish', message => {
  const response = responseOf(message);
  if (response) waiting.delete(response);
  answeredAt = performance.now();
});

/** Whether somebody waits for an answer of this process, be it of ours or of its other plugins. */
export function isSomebodyWaiting(): boolean {
  forgetThoseBefore(performance.now() - LONG_MS);
  return waiting.size > 0;
}

/** Whether somebody was answered a moment ago. */
export function wasSomebodyWaiting(): boolean {
  return performance.now() - answeredAt < LATELY_MS;
}
