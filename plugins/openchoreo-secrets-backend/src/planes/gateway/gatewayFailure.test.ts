import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { gatewayFailure } from './gatewayFailure';

const status = (code: number, reason: string, message: string = reason) =>
  JSON.stringify({ kind: 'Status', code, reason, message });

describe('an answer through the gateway', () => {
  it.each<[string, number, string, FailureClass]>([
    ['no agent', 502, 'proxy request failed\n', 'agentAway'],
    ['an agent without its cluster', 502, '', 'agentFailed'],
    ['an agent without its cluster, of old', 404, '', 'agentFailed'],
    [
      'an address that is none',
      400,
      'invalid plane type: x\n',
      'notRegistered',
    ],
    [
      'an agent that is not good for the resource',
      403,
      'Agent not authorized for CR eu\n',
      'gatewayRefused',
    ],
    ['a path that is blocked', 403, 'path not allowed\n', 'gatewayRefused'],
    ['a stream', 501, 'streaming is not supported\n', 'gatewayRefused'],
    [
      'a right that the agent lacks',
      403,
      status(403, 'Forbidden'),
      'forbidden',
    ],
    [
      'a query that the cluster refuses',
      400,
      status(400, 'BadRequest'),
      'queryRefused',
    ],
    [
      'a continue token that is wrong',
      400,
      status(400, 'BadRequest', 'invalid continue token: x'),
      'protocol',
    ],
    [
      'a path that the cluster does not serve',
      404,
      '404 page not found\n',
      'protocol',
    ],
    [
      'a cluster that is overloaded',
      429,
      status(429, 'TooManyRequests'),
      'throttled',
    ],
    [
      'a token of the agent that ended',
      401,
      status(401, 'Unauthorized'),
      'unauthorized',
    ],
    ['a cluster that fails', 500, status(500, 'InternalError'), 'serverError'],
    ['a proxy in front', 502, '<html>Bad Gateway</html>', 'misdirected'],
    ['a proxy that waited', 504, '', 'timeout'],
  ])('tells %s from all else', (_, code, body, expected) => {
    expect(gatewayFailure(code, body).failure).toMatchObject({
      class: expected,
      status: code,
    });
  });

  it('repeats no path of ours', () => {
    const { failure } = gatewayFailure(403, 'path not allowed: /api/v1/x');
    expect(failure.detail).not.toContain('/api');
  });

  it('says that a list has to begin anew where the cluster says so', () => {
    expect(gatewayFailure(410, status(410, 'Expired')).meaning).toBe('expired');
  });
});
