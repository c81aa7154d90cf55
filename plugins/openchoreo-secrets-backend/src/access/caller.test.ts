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
  ])('is told by kind', (credentials, told) => {
    expect(principalOf({ credentials })).toEqual(told);
  });
});
