import type { StoreDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  ago,
  answer,
  cause,
  cell,
  component,
  environment,
  health,
  row,
  secretObject,
  store,
} from '../__testUtils__/build';
import { context } from '../__testUtils__/words';
import { drawerView } from '../viewModel/drawer';
import { storeState } from '../viewModel/platform/storeState';
import { subjectOf } from '../viewModel/subject';

const ID = 'DataPlane/acme/prod-data|vault';

function drawerOf(told: StoreDto) {
  const made = component({
    environments: [environment('production')],
    rows: [row('KEY', [cell('production', { objectId: 'o', storeId: ID })])],
  });
  const all = answer([made], {
    objects: { o: secretObject('o') },
    stores: { [ID]: told },
  });
  const subject = subjectOf(made, all, 'KEY', 'production');
  const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
  return subject && drawerView(subject, all, entity, context);
}

const texts = (told: StoreDto) =>
  drawerOf(told)?.timeline.map(({ text }) => text);

describe('a store', () => {
  const sound = store('vault', 'DataPlane/acme/prod-data');

  it('that is ready in the list was validated in the drawer', () => {
    expect(storeState(sound, context).tone).toBe('ok');
    expect(texts(sound)).toContain('Store vault validated');
  });

  it('that fails in the list is not told to be validated in the drawer', () => {
    const failing = {
      ...sound,
      health: health({
        verdict: 'storeNotReady',
        severity: 'warning',
        cause: cause('authenticationRefused'),
        since: ago(18),
      }),
    };
    expect(storeState(failing, context).tone).toBe('warning');
    expect(texts(failing)).not.toContain('Store vault validated');
  });
});
