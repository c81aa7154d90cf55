import {
  formatRef,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import type { PlaneEntry } from './planesSchema';
import type { GatewayConfig, PlaneAccessConfig } from './secretsConfig';

/** The gateway gives an answer up after 30 s, and ours should say why before that. */
export const MAX_GATEWAY_TIMEOUT_MS = 25_000;

/** What bears on planes that are reached through the gateway. */
interface GatewayUse {
  readonly gateway?: GatewayConfig;
  readonly planes: readonly PlaneEntry[];
  readonly checklist: {
    readonly lookUp: readonly { readonly plane: PlaneRef }[];
  };
  readonly observation: {
    readonly requestTimeout: number;
    readonly pollEvery: number;
    readonly unknownAfter: number;
  };
}

type Issue = (path: readonly (string | number)[], message: string) => void;

function checkTimes({ observation }: GatewayUse, issue: Issue): void {
  const { requestTimeout, pollEvery, unknownAfter } = observation;
  if (requestTimeout > MAX_GATEWAY_TIMEOUT_MS) {
    issue(
      ['observation', 'requestTimeout'],
      'expected at most 25s with planes behind the gateway, which gives up after 30s: lower it',
    );
  }
  if (pollEvery * 2 > unknownAfter) {
    issue(
      ['observation', 'pollEvery'],
      'expected at most half of unknownAfter with planes behind the gateway, which are only polled: lower it, or raise unknownAfter',
    );
  }
}

/** What cannot be with planes behind the gateway, whose settings stand elsewhere. */
export function checkGateway(value: GatewayUse, context: z.RefinementCtx) {
  const issue: Issue = (path, message) =>
    context.addIssue({ code: 'custom', path: [...path], message });
  const behind = value.planes.filter(({ access }) => access.via === 'gateway');
  if (behind.length === 0) return;
  if (!value.gateway) {
    issue(
      ['gateway'],
      'expected { url, certFile, keyFile, caFile }, since a plane says access: gateway: add it, or reach the plane directly',
    );
  }
  const names = new Set(behind.map(({ ref }) => formatRef(ref)));
  value.checklist.lookUp.forEach(({ plane }, index) => {
    if (!names.has(formatRef(plane))) return;
    issue(
      ['checklist', 'lookUp', index, 'plane'],
      'expected a plane that is reached directly, since no Secret is asked for through the gateway: remove this entry, or reach the plane directly',
    );
  });
  checkTimes(value, issue);
}

/** All planes with how they are reached. */
export function throughGateway({
  gateway,
  planes,
}: GatewayUse): readonly PlaneAccessConfig[] {
  return planes.flatMap(({ access, ...plane }) => {
    if (access.via !== 'gateway') return { ...plane, access };
    return gateway ? { ...plane, access: { ...access, gateway } } : [];
  });
}
