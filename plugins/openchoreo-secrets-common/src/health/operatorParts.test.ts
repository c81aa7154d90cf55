import { parseControllerDeployment } from '../model/parse';
import { parsed } from './__testUtils__/scenario';
import { partsDown } from './operatorParts';

const part = (role: string | undefined, availableReplicas: number) =>
  parsed(
    parseControllerDeployment({
      metadata: { name: `external-secrets-${role}`, uid: `uid-${role}` },
      spec: {
        template: {
          spec: { containers: [{ name: 'x', args: role ? [role] : [] }] },
        },
      },
      status: { availableReplicas },
    }),
  );

const down = (...parts: readonly ReturnType<typeof part>[]) =>
  partsDown(parts, 'dp').map(({ class: named, params }) => [
    named,
    params.plane,
  ]);

describe('of the operator beside its controller', () => {
  it('what is there and does not run is told', () => {
    expect(down(part('webhook', 0), part('certcontroller', 0))).toEqual([
      ['webhookDown', 'dp'],
      ['certControllerDown', 'dp'],
    ]);
  });

  it('what is not there is not wanted, and what runs somewhere runs', () => {
    expect(down(part(undefined, 0))).toEqual([]);
    expect(down(part('webhook', 0), part('webhook', 1))).toEqual([]);
  });
});
