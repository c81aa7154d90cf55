import type { HealthDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  ago,
  answer,
  cell,
  component,
  environment,
  health,
  row,
  secretObject,
} from '../__testUtils__/build';
import { secretRow } from '../__testUtils__/fleet';
import { context } from '../__testUtils__/words';
import { drawerView } from '../viewModel/drawer';
import { secretRowView } from '../viewModel/platform/secretColumns';
import { subjectOf } from '../viewModel/subject';

/** What the list of all secrets says of a key. */
function inList(told: HealthDto): string {
  const { cells } = secretRowView(
    secretRow('KEY', { health: told, object: { name: 'orders-db' } }),
    [],
    context,
  );
  return cells.due.lines[0].text ?? '';
}

/** What the drawer says of the object behind it. */
function inDrawer(told: HealthDto): string | undefined {
  const made = component({
    environments: [environment('production')],
    rows: [row('KEY', [cell('production', { health: told, objectId: 'o' })])],
  });
  const all = answer([made], {
    objects: { o: secretObject('o', { health: told }) },
  });
  const subject = subjectOf(made, all, 'KEY', 'production');
  const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
  const facts = subject && drawerView(subject, all, entity, context).facts;
  return facts?.find(({ label }) => label === 'Next try')?.value;
}

const failing = { severity: 'critical', dueAt: undefined } as const;

describe('what is tried next', () => {
  it.each([
    [{ verdict: 'synced' }, 'in 56 min', 'At 11:28'],
    [{ verdict: 'stale', dueAt: ago(9) }, 'overdue', 'Overdue since 10:23'],
    [{ verdict: 'neverSynced', ...failing }, 'within 7 min', 'Within 7 min'],
    [
      { verdict: 'servingOldValue', ...failing },
      'within 7 min',
      'Within 7 min',
    ],
    [{ verdict: 'storeNotReady', ...failing }, 'within 7 min', 'Within 7 min'],
    [
      { verdict: 'neverSynced', ...failing, flags: ['needsHuman'] },
      'waits for a person',
      'Waits for a person',
    ],
    [{ verdict: 'oneShot', dueAt: undefined }, 'none', 'None planned'],
    [{ verdict: 'unknown', dueAt: undefined }, 'unknown', 'Not known'],
  ] as const)(
    'where %j: the list says “%s” of what the drawer says “%s” of',
    (change, list, drawer) => {
      const told = health(change);
      expect([inList(told), inDrawer(told)]).toEqual([list, drawer]);
    },
  );

  it('of a key that another holds back is the try of the object that both stand in', () => {
    const held = health({ verdict: 'heldBack', ...failing });
    const object = health({ verdict: 'neverSynced', ...failing });
    expect([inList(held), inDrawer(object)]).toEqual([
      'within 7 min',
      'Within 7 min',
    ]);
  });
});
