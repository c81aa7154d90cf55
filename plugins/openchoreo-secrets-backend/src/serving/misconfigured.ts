import Router from 'express-promise-router';
import { Callers } from '../access/caller';
import { Insiders } from '../router/insiders';
import { misconfiguredRoute } from '../router/misconfigured';
import { readinessRoute } from '../router/readiness';
import { accessOf } from './accessOf';
import type { Wrong } from './readConfiguration';
import type { Services } from '../access/services';
import type { Serving } from './serving';

/** Where it is not certain who has the platform right, nobody is told details, and everybody has to sign in. */
function insidersOf({ authorization }: Wrong, services: Services): Insiders {
  if (!authorization) {
    const { httpAuth } = services;
    return new Insiders({ callers: new Callers({ httpAuth, signIn: true }) });
  }
  return new Insiders(
    accessOf({ authorization, trustedOrigins: [] }, services),
  );
}

/** Says to everybody that the configuration is wrong. */
export function misconfigured(wrong: Wrong, services: Services): Serving {
  const insiders = insidersOf(wrong, services);
  const handler = Router();
  handler.get(
    '/readiness',
    readinessRoute(() => false),
  );
  handler.use(
    misconfiguredRoute({
      insiders,
      problems: wrong.problems,
      platformTeam: wrong.authorization?.platformTeam,
    }),
  );
  return { state: () => 'misconfigured', handler, insiders };
}
