import { screen } from '@testing-library/react';
import { SecretsError } from '../../api';
import {
  cell,
  delivery,
  health,
  plane,
  secretObject,
} from '../../__testUtils__/build';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { simpleAnswer } from '../../__testUtils__/simple';
import { secretsQueryClient } from '../../hooks/queryClient';
import { EntityTab } from './EntityTab';

afterEach(() => secretsQueryClient.clear());

const on = { kind: 'Resource', name: 'orders-db' };

/** A password that a generator made once. */
function generated() {
  const once = {
    health: health({ verdict: 'oneShot', severity: 'ok' }),
    delivery: delivery({ state: 'frozen', flags: ['madeOnce'] }),
  };
  return {
    ...simpleAnswer({
      keys: ['orders-db-password'],
      cells: name => cell(name, { ...once, objectId: 'password' }),
    }),
    scope: 'resource' as const,
    objects: {
      password: secretObject('password', {
        generators: [{ kind: 'Password', name: 'orders-db' }],
        refresh: { policy: 'CreatedOnce' },
      }),
    },
  };
}

describe('the tab of a managed resource', () => {
  it('speaks of a resource, and says that its secret was made once', async () => {
    await renderEntity(<EntityTab />, new FakeSecretsApi(generated()), on);
    await screen.findByRole('grid');
    expect(
      screen.getByRole('columnheader', { name: 'Secret of the resource' }),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Fixed')).not.toHaveLength(0);
  });

  it('its drawer leads to the generator, not to a store', async () => {
    await renderEntity(<EntityTab />, new FakeSecretsApi(generated()), {
      ...on,
      search: '?key=orders-db-password&env=production',
    });
    await screen.findByRole('dialog');
    expect(
      screen.getByText(
        'Its value was generated once, and is not made again by itself.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Generator')).toBeInTheDocument();
    expect(screen.queryByText('Provider')).not.toBeInTheDocument();
  });

  it('says where none of its planes can be reached', async () => {
    const dark = simpleAnswer({
      cells: name =>
        cell(name, {
          health: health({ verdict: 'unknown', severity: 'unknown' }),
        }),
      planes: name => plane(name, { state: 'unreachable' }),
    });
    await renderEntity(
      <EntityTab />,
      new FakeSecretsApi({ ...dark, scope: 'resource' }),
      on,
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Unknown: no plane of this resource can be reached',
      }),
    ).toBeInTheDocument();
  });

  it('one that the caller may not see is locked', async () => {
    const api = new FakeSecretsApi();
    api.fails(new SecretsError('forbidden', 'no'));
    await renderEntity(<EntityTab />, api, on);
    expect(
      await screen.findByRole('heading', {
        name: 'You may not see the secrets of this resource',
      }),
    ).toBeInTheDocument();
  });
});
