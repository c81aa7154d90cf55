import {
  DEFAULT_THRESHOLDS,
  entitySecretsSchema,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Visibility } from '../../access/visibility';
import { asRead } from '../__fixtures__/asRead';
import { only, ORDERS } from '../__fixtures__/ask';
import { CREDENTIALS, generated, givenWorld } from '../__fixtures__/givenKeys';
import { COMPONENT, FAILED, NAMESPACE, NOW } from '../__fixtures__/objects';
import { snapshotOf } from '../__fixtures__/world';
import { entitySecrets } from '../entity/entitySecrets';

const RESOURCE = {
  component: { ...ORDERS, name: 'orders-store' },
  isResource: true,
};

const WORLDS = [
  ['it is well', generated()],
  ['it fails', generated({ ready: FAILED, refreshAt: undefined })],
] as const;

function ask(
  secret: (typeof WORLDS)[number][1],
  subjects: Visibility['subjects'],
): EntitySecretsDto {
  const answer = entitySecrets(
    {
      entity: { kind: 'Component', namespace: NAMESPACE, name: COMPONENT },
      scope: 'component',
      component: ORDERS,
    },
    { subjects, everything: false, platform: true },
    {
      snapshot: snapshotOf(givenWorld([secret])),
      now: NOW,
      thresholds: DEFAULT_THRESHOLDS,
    },
  );
  return asRead(entitySecretsSchema, answer);
}

const key = (answer: EntitySecretsDto) =>
  only(answer).rows.find(({ id }) => id === 'STORE_PASSWORD')?.cells[0];

describe('the ExternalSecret of a managed resource, in the answer about a component that takes a key of it', () => {
  it.each(WORLDS)(
    'is not named to who may not see the resource, while %s',
    (_, secret) => {
      const told = ask(secret, [{ component: ORDERS }]);
      expect(JSON.stringify(told)).not.toContain(CREDENTIALS);
      const whole = ask(secret, [{ component: ORDERS }, RESOURCE]);
      expect(JSON.stringify(whole)).toContain(CREDENTIALS);
    },
  );

  it.each(WORLDS)(
    'is known all the same by what it does to the component, while %s',
    (_, secret) => {
      const told = ask(secret, [{ component: ORDERS }]);
      const whole = ask(secret, [{ component: ORDERS }, RESOURCE]);
      const short = (answer: EntitySecretsDto) => {
        const { health, delivery, output } = key(answer) ?? {};
        const { headline, places, findings } = only(answer).report;
        return {
          verdict: health?.verdict,
          class: health?.cause?.class,
          delivery: delivery?.state,
          output,
          headline,
          counts: places.map(({ counts }) => counts),
          findings: findings.map(({ cause, rows }) => [cause.class, rows]),
        };
      };
      expect(short(told)).toEqual(short(whole));
    },
  );

  it('is named where the resource may be seen, and nowhere else', () => {
    const there = { ...RESOURCE, environments: ['development'] };
    const elsewhere = { ...RESOURCE, environments: ['production'] };
    const cell = (resource: typeof there) =>
      key(ask(WORLDS[1][1], [{ component: ORDERS }, resource]));
    expect(cell(there)?.objectId).toContain(CREDENTIALS);
    expect(cell(elsewhere)).not.toHaveProperty('objectId');
  });
});
