import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { Callers, principalOf, type Caller } from './caller';

/** What is known of who asks, and whom the route was open to. */
async function ask(signIn: boolean, headers: Record<string, string>) {
  const httpAuth = mockServices.httpAuth.mock();
  httpAuth.credentials.mockResolvedValue(mockCredentials.user());
  const callers = new Callers({ httpAuth, signIn });
  let caller: Caller | undefined;
  const app = express().get('/', async (req, res) => {
    caller = await callers.of(req, ['user']);
    res.end();
  });
  await request(app).get('/').set(headers);
  return { caller, allowed: httpAuth.credentials.mock.calls[0][1]?.allow };
}

const HEADERS = { 'x-openchoreo-token': ' abc ' };

describe('who asks', () => {
  it('is a user with the token of the portal', async () => {
    const { caller, allowed } = await ask(true, HEADERS);
    expect(caller?.token).toBe('abc');
    expect(allowed).toEqual(['user']);
    expect(caller && principalOf(caller)).toEqual({
      type: 'user',
      userEntityRef: 'user:default/mock',
    });
  });

  it.each(['Bearer abc', 'bearer  abc', 'abc'])(
    'is known by its token, with its scheme or without: %s',
    async token => {
      const { caller } = await ask(true, { 'x-openchoreo-token': token });
      expect(caller?.token).toBe('abc');
    },
  );

  it('may be nobody where the portal has no sign-in, and then has no token', async () => {
    const { caller, allowed } = await ask(false, HEADERS);
    expect(caller).not.toHaveProperty('token');
    expect(allowed).toEqual(['user', 'none']);
  });

  it('has no token where there is none', async () => {
    expect((await ask(true, {})).caller).not.toHaveProperty('token');
  });

  it.each([
    [mockCredentials.none(), { type: 'none' }],
    [
      mockCredentials.service('plugin:x'),
      { type: 'service', subject: 'plugin:x' },
    ],
    [
      mockCredentials.service('plugin:x', { permissionNames: ['a'] }),
      {
        type: 'service',
        subject: 'plugin:x',
        accessRestrictions: { permissionNames: ['a'] },
      },
    ],
    [
      {
        ...mockCredentials.none(),
        principal: {
          type: 'service',
          subject: 'plugin:x',
          accessRestrictions: 'of a form that nobody knows',
        },
      },
      {
        type: 'service',
        subject: 'plugin:x',
        accessRestrictions: { permissionNames: [] },
      },
    ],
  ])(
    'is told by kind, and by what it is restricted to',
    (credentials, told) => {
      expect(principalOf({ credentials })).toEqual(told);
    },
  );
});
