import {
  ComponentSpec,
  ControlPlaneSpec,
  HeldUpSpec,
} from '../../controlplane';

const FAILED = 'Failed to apply resources to target plane: failed to apply';

/** A component whose newest release does not get through. */
function heldUp(
  name: string,
  held: HeldUpSpec,
  environment = 'trial',
): ComponentSpec {
  return {
    name,
    keys: { env: { PARTNER_TOKEN: 'partner/token' } },
    deploys: {
      [environment]: {
        store: { kind: 'ClusterSecretStore', name: 'default' },
        history: { lastOk: '20m' },
        heldUp: held,
      },
    },
  };
}

const unrendered = (
  reason: string,
  message: string,
  more: Partial<HeldUpSpec> = {},
): HeldUpSpec => ({ at: 'render', reason, message, ...more });

const refused = (
  message: string,
  before?: HeldUpSpec['before'],
): HeldUpSpec => ({ at: 'apply', message: `${FAILED} ${message}`, before });

/** One component for each thing that OpenChoreo says of a release that it does not roll out. */
const components: readonly ComponentSpec[] = [
  heldUp(
    'kiosk',
    unrendered(
      'RenderingFailed',
      "Failed to render resources: component type validation failed: CEL compilation error: undeclared reference to 'gateway'",
      { before: 'runs' },
    ),
  ),
  heldUp(
    'loyalty',
    unrendered(
      'DataPlaneNotFound',
      'DataPlane not found for environment "nowhere"',
    ),
    'nowhere',
  ),
  heldUp(
    'gift-cards',
    unrendered(
      'DataPlaneNotConfigured',
      'Environment "nowhere" has no DataPlaneRef configured',
    ),
    'nowhere',
  ),
  heldUp(
    'returns',
    unrendered('EnvironmentNotFound', 'Environment "retired" not found'),
    'retired',
  ),
  heldUp(
    'reviews',
    unrendered('ComponentNotFound', 'Component "reviews" not found'),
  ),
  heldUp(
    'site-search',
    unrendered('ProjectNotFound', 'Project "trials" not found'),
  ),
  heldUp(
    'wishlist',
    unrendered(
      'ComponentReleaseNotFound',
      'ComponentRelease "wishlist-2" not found',
      { release: 'wishlist-2' },
    ),
  ),
  heldUp(
    'newsletter',
    unrendered(
      'InvalidReleaseConfiguration',
      'ComponentRelease owner does not match the ReleaseBinding',
    ),
  ),
  heldUp(
    'chat',
    unrendered(
      'ReleaseOwnershipConflict',
      'Release "chat-trial" exists but is owned by another resource',
    ),
  ),
  heldUp(
    'coupons',
    unrendered(
      'ReleaseUpdateFailed',
      'Failed to reconcile dataplane Release: etcdserver: request is too large',
      { before: 'runs' },
    ),
  ),
  heldUp(
    'surveys',
    refused(
      'resource externalsecret-surveys: failed to create typed patch object (dp/surveys; external-secrets.io/v1, Kind=ExternalSecret): .spec.syncWindows: field not declared in schema',
    ),
  ),
  heldUp(
    'stock-alerts',
    refused(
      'resource externalsecret-stock-alerts: Internal error occurred: failed calling webhook "validate.externalsecret.external-secrets.io": failed to call webhook: connect: connection refused',
      'runs',
    ),
  ),
  heldUp(
    'price-watch',
    refused(
      'resource deployment-price-watch: deployments.apps "price-watch" is forbidden: exceeded quota: trials, requested: count/deployments.apps=1, used: count/deployments.apps=9, limited: count/deployments.apps=9',
      'forgotten',
    ),
  ),
  heldUp('invoices', {
    at: 'dependencies',
    message: '2 resource dependencies pending',
  }),
];

/** A namespace in which new things are tried out, and nothing gets through. */
export const trials: ControlPlaneSpec = {
  namespace: 'acme-trials',
  interval: '1h',
  planes: [],
  environments: [
    { name: 'trial', plane: 'ClusterDataPlane/dev-data' },
    { name: 'nowhere', plane: 'ClusterDataPlane/nowhere' },
  ],
  pipelines: { default: ['trial', 'nowhere'] },
  references: [
    { name: 'partner', data: { token: 'prod/platform/otel#token' } },
  ],
  projects: [{ name: 'trials', components }],
};
