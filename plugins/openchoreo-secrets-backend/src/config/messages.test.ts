import { ConfigReader } from '@backstage/config';
import { readSecretsConfig } from './readSecretsConfig';

function messageOf(openchoreoSecrets: unknown): string {
  const data = JSON.parse(JSON.stringify({ openchoreoSecrets }));
  try {
    readSecretsConfig(ConfigReader.fromConfigs([{ context: 'test', data }]));
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

const controlPlane = { inCluster: true };
const url = 'https://10.0.0.1:6443';
const account = (serviceAccount: object) => ({
  controlPlane: { serviceAccount },
});
const plane = (value: unknown) => ({ controlPlane, planes: [value] });

describe('the message for a wrong key', () => {
  it.each<[string, unknown, string]>([
    [
      'services as a text',
      { controlPlane, authorization: { services: 'plugin:catalog' } },
      "openchoreoSecrets.authorization.services: expected a list of services, such as ['plugin:catalog'] (found a text)",
    ],
    [
      'a service without its kind',
      { controlPlane, authorization: { services: ['catalog'] } },
      "openchoreoSecrets.authorization.services[0]: expected a service, such as 'plugin:catalog' (found a text)",
    ],
    [
      'no object',
      'yes',
      'openchoreoSecrets: expected { controlPlane, planes, … } (found a text)',
    ],
    [
      'no control plane',
      {},
      'openchoreoSecrets.controlPlane: expected how the cluster is reached: kubeconfig, serviceAccount or inCluster (found nothing)',
    ],
    [
      'no access',
      { controlPlane: {} },
      'openchoreoSecrets.controlPlane: expected exactly one of kubeconfig, serviceAccount, inCluster: add one (found an empty object)',
    ],
    [
      'two accesses',
      { controlPlane: { inCluster: true, kubeconfig: { path: '/k' } } },
      'expected exactly one of kubeconfig, serviceAccount, inCluster: remove the others (found an object of inCluster, kubeconfig)',
    ],
    [
      'inCluster false',
      { controlPlane: { inCluster: false } },
      'openchoreoSecrets.controlPlane.inCluster: expected true, or another way of access instead (found a boolean)',
    ],
    [
      'kubeconfig as a text',
      { controlPlane: { kubeconfig: '/k' } },
      'openchoreoSecrets.controlPlane.kubeconfig: expected { path, context? } (found a text)',
    ],
    [
      'no path',
      { controlPlane: { kubeconfig: {} } },
      'openchoreoSecrets.controlPlane.kubeconfig.path: expected the path of a kubeconfig file, such as /etc/openchoreo/plane.kubeconfig (found nothing)',
    ],
    [
      'an empty context',
      { controlPlane: { kubeconfig: { path: '/k', context: '' } } },
      'kubeconfig.context: expected the name of a context in that file, or no such key (found an empty text)',
    ],
    [
      'no url',
      account({ token: 't' }),
      'serviceAccount.url: expected the URL of the API server, such as https://10.0.0.1:6443 (found nothing)',
    ],
    [
      'a url without scheme',
      account({ url: '10.0.0.1:6443', token: 't' }),
      'serviceAccount.url: expected the URL of the API server, such as https://10.0.0.1:6443 (found a text)',
    ],
    [
      'no token',
      account({ url }),
      'serviceAccount: expected one of token and tokenFile: remove one, or add one (found an object of url)',
    ],
    [
      'two tokens',
      account({ url, token: 't', tokenFile: '/t' }),
      'serviceAccount: expected one of token and tokenFile: remove one, or add one',
    ],
    [
      'a token that is a number',
      account({ url, token: 1 }),
      'serviceAccount.token: expected a bearer token; better, name its file under tokenFile (found a number)',
    ],
    [
      'an empty tokenFile',
      account({ url, tokenFile: '' }),
      'serviceAccount.tokenFile: expected the path of a file that holds the token (found an empty text)',
    ],
    [
      'two authorities',
      account({
        url,
        token: 't',
        caFile: '/c',
        caData: '-----BEGIN CERTIFICATE',
      }),
      'serviceAccount: expected at most one of caData and caFile: remove one',
    ],
    [
      'caData that is none',
      account({ url, token: 't', caData: 'abc' }),
      'serviceAccount.caData: expected a PEM certificate, or the base64 of one (found a text)',
    ],
    [
      'a caFile that is a list',
      account({ url, token: 't', caFile: ['/c'] }),
      'serviceAccount.caFile: expected the path of a PEM file (found a list of 1)',
    ],
    [
      'skipTLSVerify as a text',
      account({ url, token: 't', skipTLSVerify: 'yes' }),
      'serviceAccount.skipTLSVerify: expected true or false (found a text)',
    ],
    [
      'planes as an object',
      { controlPlane, planes: {} },
      'openchoreoSecrets.planes: expected a list of planes (found an empty object)',
    ],
    [
      'a plane as a text',
      plane('DataPlane/a/b'),
      'openchoreoSecrets.planes[0]: expected one of kubeconfig, serviceAccount, inCluster or access: gateway (found a text)',
    ],
    [
      'a cluster that is no name',
      plane({ plane: 'ClusterDataPlane/a', inCluster: true, cluster: 'eu 1' }),
      'openchoreoSecrets.planes[0].cluster: expected a name for the cluster, the same on each plane that lives in it, such as eu-1, or no such key (found a text)',
    ],
    [
      "the control plane's cluster as a list",
      { controlPlane: { inCluster: true, cluster: ['eu-1'] } },
      'openchoreoSecrets.controlPlane.cluster: expected a name for the cluster, the same on each plane that lives in it, such as eu-1, or no such key (found a list of 1)',
    ],
    [
      'a plane without name',
      plane({ inCluster: true }),
      'openchoreoSecrets.planes[0].plane: expected the plane that this access is for: write DataPlane/NAMESPACE/NAME or ClusterDataPlane/NAME',
    ],
    [
      'a kind that is none',
      plane({ plane: 'Plane/a/b', inCluster: true }),
      'openchoreoSecrets.planes[0].plane: expected a plane: write DataPlane/NAMESPACE/NAME',
    ],
    [
      'a namespaced plane without namespace',
      plane({ plane: 'DataPlane/b', inCluster: true }),
      'openchoreoSecrets.planes[0].plane: expected a plane',
    ],
    [
      'a cluster plane with namespace',
      plane({ plane: 'ClusterDataPlane/a/b', inCluster: true }),
      'openchoreoSecrets.planes[0].plane: expected a plane',
    ],
    [
      'a plane without access',
      plane({ plane: 'DataPlane/a/b' }),
      'openchoreoSecrets.planes[0]: expected exactly one of kubeconfig, serviceAccount, inCluster or access: gateway: add one (found an object of plane)',
    ],
    [
      'a plane that stands twice',
      {
        controlPlane,
        planes: [
          { plane: 'BuildPlane/a/b', inCluster: true },
          { plane: 'WorkflowPlane/a/b', inCluster: true },
        ],
      },
      'openchoreoSecrets.planes[1].plane: expected each plane once, and WorkflowPlane/a/b stands twice: remove one (found a text)',
    ],
    [
      'eso as a text',
      { controlPlane, eso: 'x' },
      'openchoreoSecrets.eso: expected { namespace, deployment, eventReporters } (found a text)',
    ],
    [
      'event reporters as a text',
      { controlPlane, eso: { eventReporters: 'x' } },
      "openchoreoSecrets.eso.eventReporters: expected a list of components, such as ['external-secrets'] (found a text)",
    ],
    [
      'no event reporters at all',
      { controlPlane, eso: { eventReporters: [] } },
      'openchoreoSecrets.eso.eventReporters: expected at least one component: remove the key for the default (found a list of 0)',
    ],
    [
      'an event reporter that is a number',
      { controlPlane, eso: { eventReporters: [3] } },
      "openchoreoSecrets.eso.eventReporters[0]: expected a component's name, such as 'external-secrets' (found a number)",
    ],
    [
      'an empty eso namespace',
      { controlPlane, eso: { namespace: '' } },
      "openchoreoSecrets.eso.namespace: expected a namespace, such as 'external-secrets' (found an empty text)",
    ],
    [
      'an eso namespace that is a path',
      { controlPlane, eso: { namespace: 'a/b' } },
      "openchoreoSecrets.eso.namespace: expected a namespace, such as 'external-secrets' (found a text)",
    ],
    [
      'an eso deployment that is a number',
      { controlPlane, eso: { deployment: 3 } },
      "openchoreoSecrets.eso.deployment: expected a Deployment's name, such as 'external-secrets' (found a number)",
    ],
    [
      'origins as a text',
      { controlPlane, trustedOrigins: 'x' },
      "openchoreoSecrets.trustedOrigins: expected a list of origin locations, such as ['provider:OpenChoreoEntityProvider'] (found a text)",
    ],
    [
      'an origin that is null',
      { controlPlane, trustedOrigins: [null] },
      "openchoreoSecrets.trustedOrigins[0]: expected an origin location, such as 'provider:OpenChoreoEntityProvider' (found null)",
    ],
    [
      'groups as a text',
      { controlPlane, authorization: { platformGroups: 'group:platform' } },
      "openchoreoSecrets.authorization.platformGroups: expected a list of groups, such as ['group:default/platform'] (found a text)",
    ],
    [
      'a group without its kind',
      { controlPlane, authorization: { platformGroups: ['platform'] } },
      "openchoreoSecrets.authorization.platformGroups[0]: expected a user or group with its kind, such as 'group:default/platform' (found a text)",
    ],
    [
      'health as a list',
      { controlPlane, health: [] },
      'openchoreoSecrets.health: expected thresholds, such as { graceMin: 10m } (found a list of 0)',
    ],
    [
      'a duration without unit',
      { controlPlane, health: { graceMin: '10' } },
      "openchoreoSecrets.health.graceMin: expected a duration: write a duration such as '90s'",
    ],
    [
      'a duration that is a number',
      { controlPlane, health: { skew: 10 } },
      'openchoreoSecrets.health.skew: expected a duration',
    ],
    [
      'a negative duration',
      { controlPlane, health: { skew: '-1m' } },
      'openchoreoSecrets.health.skew: expected at least 0 ms',
    ],
    [
      'a grace maximum below its minimum',
      { controlPlane, health: { graceMax: '1m' } },
      'openchoreoSecrets.health.graceMax: expected at least graceMin: raise it, or lower graceMin (found a text)',
    ],
    [
      'a share above one',
      { controlPlane, health: { stalledShare: 80 } },
      'openchoreoSecrets.health.stalledShare: expected a number above 0 and up to 1, such as 0.8 (found a number)',
    ],
    [
      'a share that is a text',
      { controlPlane, health: { stalledShare: '80%' } },
      'openchoreoSecrets.health.stalledShare: expected a number between 0 and 1, such as 0.8 (found a text)',
    ],
    [
      'observation as a text',
      { controlPlane, observation: 'x' },
      'openchoreoSecrets.observation: expected durations, such as { probeAfter: 90s } (found a text)',
    ],
    [
      'a deadline of nothing',
      { controlPlane, observation: { requestTimeout: '0' } },
      'openchoreoSecrets.observation.requestTimeout: expected at least 1 ms',
    ],
    [
      'unknown before the probe',
      { controlPlane, observation: { unknownAfter: '10s' } },
      'openchoreoSecrets.observation.unknownAfter: expected more than probeAfter: raise it, or lower probeAfter',
    ],
    [
      'a key at the top',
      { controlPlane, plane: [] },
      'openchoreoSecrets.plane: no such key; remove it, or correct its spelling',
    ],
    [
      'a key below',
      { controlPlane: { inCluster: true, token: 'hunter2' } },
      'openchoreoSecrets.controlPlane.token: no such key; remove it, or correct its spelling',
    ],
    [
      'a key in a plane',
      plane({ plane: 'DataPlane/a/b', inCluster: true, name: 'x' }),
      'openchoreoSecrets.planes[0].name: no such key',
    ],
  ])('names key, shape and remedy: %s', (_, config, expected) => {
    expect(messageOf(config)).toContain(expected);
  });

  it('says all that is wrong at once, a line for each', () => {
    const message = messageOf({
      health: { skew: 1 },
      eso: 2,
      trustedOrigins: 3,
    });
    expect(message.split('\n')).toHaveLength(5);
  });

  it('never says a value', () => {
    const message = messageOf(
      account({ url: 'hunter2', token: 'hunter2', caData: 'hunter2' }),
    );
    expect(message).toContain('serviceAccount.url');
    expect(message).not.toContain('hunter2');
  });
});
