import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  answer,
  cell,
  component,
  environment,
  plane,
  row,
  secretObject,
} from '../__testUtils__/build';
import { context } from '../__testUtils__/words';
import { drawerView } from '../viewModel/drawer';
import { subjectOf } from '../viewModel/subject';

/** The commands of the drawer of one key on each of two planes. */
function commandsOn(planes: readonly SeenPlaneDto[]) {
  const made = component({
    environments: planes.map(({ id }) => environment(id, { planeId: id })),
    rows: [
      row(
        'KEY',
        planes.map(({ id }) => cell(id, { objectId: 'o' })),
      ),
    ],
  });
  const all = answer([made], {
    planes: [...planes],
    objects: { o: secretObject('o', { namespace: 'dp-orders' }) },
  });
  const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
  return planes.map(({ id }) => {
    const subject = subjectOf(made, all, 'KEY', id);
    return subject ? drawerView(subject, all, entity, context).commands : [];
  });
}

const named = (name: string, operator: SeenPlaneDto['operator']) =>
  plane(name, { operator });

describe('a command about the operator', () => {
  it('names the namespace and the Deployment of its own plane', () => {
    const [one, other] = commandsOn([
      named('a', { namespace: 'eso-system', deployment: 'eso' }),
      named('b', { namespace: 'platform', deployment: 'external-secrets' }),
    ]);
    expect(one.at(-1)).toBe(
      'kubectl -n eso-system logs deployment/eso --since=1h',
    );
    expect(other.at(-1)).toBe(
      'kubectl -n platform logs deployment/external-secrets --since=1h',
    );
  });

  it('is none where it was not seen: every namespace in a command is known', () => {
    const [commands] = commandsOn([named('a', undefined)]);
    const namespaces = commands.flatMap(
      command => /-n (\S+)/.exec(command)?.[1] ?? [],
    );
    expect(new Set(namespaces)).toEqual(new Set(['dp-orders']));
  });
});
