import type { LabelSelector, StoreCondition } from '../model/objects';
import { parseNamespace, parseSecretStore } from '../model/parse';
import type { Lookup } from './inputs';
import type { NamespaceObject } from '../model/objects';
import { admitsNamespace } from './storeConditions';
import { parsed } from './__testUtils__/scenario';

const labels = { team: 'shop', tier: 'gold' };
const seen: Lookup<NamespaceObject> = {
  state: 'found',
  value: parsed(
    parseNamespace({ metadata: { name: 'dp-a', uid: 'u', labels } }),
  ),
};
const unseen: Lookup<NamespaceObject> = { state: 'unknown' };

const store = (
  conditions: readonly StoreCondition[],
  kind = 'ClusterSecretStore',
) =>
  parsed(
    parseSecretStore({
      kind,
      metadata: { name: 's', uid: 'u' },
      spec: { conditions },
    }),
  );

const selecting = (namespaceSelector: LabelSelector) =>
  store([{ namespaceSelector }]);

describe('admitsNamespace', () => {
  it('admits all without conditions', () => {
    expect(admitsNamespace(store([]), 'dp-a', unseen)).toBe('admitted');
  });

  it('asks no conditions of a namespaced store', () => {
    const own = store([{ namespaces: ['other'] }], 'SecretStore');
    expect(admitsNamespace(own, 'dp-a', unseen)).toBe('admitted');
  });

  it.each<[string, readonly StoreCondition[], string]>([
    ['by name', [{ namespaces: ['dp-a'] }], 'admitted'],
    ['by no name', [{ namespaces: ['dp-b'] }], 'denied'],
    ['by a pattern', [{ namespaceRegexes: ['^dp-'] }], 'admitted'],
    ['by no pattern', [{ namespaceRegexes: ['^x'] }], 'denied'],
    [
      'by a pattern that is not tried',
      [{ namespaceRegexes: ['(a+)+'] }],
      'unknown',
    ],
    [
      'by any of several',
      [{ namespaces: ['x'] }, { namespaceRegexes: ['a$'] }],
      'admitted',
    ],
    [
      'by name, whatever else cannot be told',
      [{ namespaces: ['dp-a'], namespaceRegexes: ['(a+)+'] }],
      'admitted',
    ],
    ['by nothing', [{}], 'denied'],
  ])('decides %s', (_, conditions, expected) => {
    expect(admitsNamespace(store(conditions), 'dp-a', unseen)).toBe(expected);
  });

  it.each<[LabelSelector, string]>([
    [{}, 'admitted'],
    [{ matchLabels: { team: 'shop' } }, 'admitted'],
    [{ matchLabels: { team: 'shop', tier: 'silver' } }, 'denied'],
    [
      { matchExpressions: [{ key: 'team', operator: 'In', values: ['shop'] }] },
      'admitted',
    ],
    [
      {
        matchExpressions: [
          { key: 'team', operator: 'NotIn', values: ['shop'] },
        ],
      },
      'denied',
    ],
    [{ matchExpressions: [{ key: 'team', operator: 'Exists' }] }, 'admitted'],
    [
      { matchExpressions: [{ key: 'x', operator: 'DoesNotExist' }] },
      'admitted',
    ],
    [
      { matchExpressions: [{ key: 'x', operator: 'In', values: ['y'] }] },
      'denied',
    ],
    [{ matchExpressions: [{ key: 'team', operator: 'Near' }] }, 'unknown'],
  ])('selects by labels: %j', (selector, expected) => {
    expect(admitsNamespace(selecting(selector), 'dp-a', seen)).toBe(expected);
  });

  it('cannot tell by labels that it does not see', () => {
    const selector = { matchLabels: { team: 'shop' } };
    expect(admitsNamespace(selecting(selector), 'dp-a', unseen)).toBe(
      'unknown',
    );
  });
});
