import type { Reply, ServerRequest } from '../apiserver';
import type { ProxyTarget } from './proxyPath';

/** Releases of the gateway that behave differently. */
export type GatewayEra = '0.9' | '1.0' | '1.2';

const PLANE_TYPES: Readonly<Record<GatewayEra, readonly string[]>> = {
  '0.9': ['dataplane', 'buildplane', 'observabilityplane'],
  '1.0': ['dataplane', 'workflowplane', 'observabilityplane'],
  '1.2': ['dataplane', 'workflowplane', 'observabilityplane'],
};

const TARGETS = ['k8s', 'monitoring', 'logs'];

const ALWAYS_BLOCKED = [
  '/api/v1/namespaces/kube-system/secrets',
  '/apis/v1/serviceaccounts',
];

/** Only the first release refused lists of all Secrets. */
const BLOCKED: Readonly<Record<GatewayEra, readonly string[]>> = {
  '0.9': [...ALWAYS_BLOCKED, '/api/v1/secrets'],
  '1.0': ALWAYS_BLOCKED,
  '1.2': ALWAYS_BLOCKED,
};

/** Go's `http.Error`: a line of text. */
export function textReply(code: number, text: string): Reply {
  return { kind: 'text', code, text: `${text}\n` };
}

/** Streams cannot pass; only this spelling of a watch is recognised as one. */
function isStream({ query, headers }: ServerRequest): boolean {
  return (
    query.get('watch') === 'true' ||
    query.get('follow') === 'true' ||
    headers.upgrade !== undefined
  );
}

/** What the gateway refuses by itself, without asking any agent. */
export function refusal(
  era: GatewayEra,
  { planeType, target, path }: ProxyTarget,
  request: ServerRequest,
): Reply | undefined {
  if (!PLANE_TYPES[era].includes(planeType)) {
    return textReply(400, `invalid plane type: ${planeType}`);
  }
  if (!TARGETS.includes(target)) {
    return textReply(403, `target not allowed: ${target}`);
  }
  if (BLOCKED[era].some(blocked => path.includes(blocked))) {
    return textReply(403, `path not allowed: ${path}`);
  }
  return isStream(request)
    ? textReply(501, 'streaming is not supported through the proxy')
    : undefined;
}
