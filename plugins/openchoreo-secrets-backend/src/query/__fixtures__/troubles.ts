import { heard } from './fleet';
import { envSecretName, FAILED, store } from './objects';
import { secretsOf } from './shop';
import { eventKey, type ClusterFixture } from './world';

/** The Ready condition of a store that is not let in. */
export const REFUSED = { ...FAILED, reason: 'InvalidProviderConfig' };
/** An ExternalSecret that fails, and never did otherwise. */
export const NEVER = { ready: FAILED, refreshAt: undefined };

/** A store that fails, with old values of all that takes from it. */
export const brokenStore = (name: string): ClusterFixture => ({
  secrets: secretsOf(name).map(secret => ({ ...secret, ready: FAILED })),
  stores: [store('default', { ready: REFUSED })],
  events: {
    'ClusterSecretStore/default': heard('unable to log in: permission denied'),
  },
});

/** A property that the provider does not have, and that holds its siblings back. */
export const webhookAbsent = (name: string): ClusterFixture => ({
  secrets: secretsOf(name, NEVER),
  events: {
    [eventKey(name, envSecretName(name))]: heard(
      'error processing spec.data[1] (key: shop/stripe), err: property webhook_secret does not exist in key shop/stripe',
    ),
  },
});
