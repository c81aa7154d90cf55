import { ConfigReader } from '@backstage/config';
import { readSecretsConfig } from './readSecretsConfig';

const url = 'https://gateway:8444';
const gateway = {
  url,
  certFile: '/tls/tls.crt',
  keyFile: '/tls/tls.key',
  caFile: '/tls/ca.crt',
};
const plane = { plane: 'ClusterDataPlane/eu', access: 'gateway' };
const good = { controlPlane: { inCluster: true }, gateway, planes: [plane] };

function read(openchoreoSecrets: unknown) {
  const data = JSON.parse(JSON.stringify({ openchoreoSecrets }));
  return readSecretsConfig(
    ConfigReader.fromConfigs([{ context: 'test', data }]),
  );
}

function messageOf(openchoreoSecrets: unknown): string {
  try {
    read(openchoreoSecrets);
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

describe('planes behind the gateway', () => {
  it('stand beside those that are reached directly', () => {
    const direct = { plane: 'ClusterDataPlane/us', inCluster: true };
    const named = { ...plane, plane: 'DataPlane/acme/ap', planeId: 'Ap_1' };
    const config = read({ ...good, planes: [plane, direct, named] });
    expect(config?.planes.map(({ access }) => access)).toEqual([
      { via: 'gateway', gateway },
      { via: 'inCluster' },
      { via: 'gateway', gateway, planeId: 'Ap_1' },
    ]);
  });

  it('need no certificate where the gateway asks for none', () => {
    const config = read({ ...good, gateway: { url: 'http://gateway:8443' } });
    expect(config?.planes).toHaveLength(1);
  });

  it('may be none, though the gateway is told of', () => {
    const late = { requestTimeout: '60s' };
    const config = read({ ...good, planes: [], observation: late });
    expect(config?.planes).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      'the control plane behind the gateway',
      { controlPlane: { access: 'gateway' } },
      'openchoreoSecrets.controlPlane.access: expected kubeconfig, serviceAccount or inCluster instead: the cluster gateway reaches planes only (found a text)',
    ],
    [
      'no gateway',
      { gateway: undefined },
      'openchoreoSecrets.gateway: expected { url, certFile, keyFile, caFile }, since a plane says access: gateway: add it, or reach the plane directly (found nothing)',
    ],
    [
      'a gateway that is a text',
      { gateway: url },
      'openchoreoSecrets.gateway: expected { url, certFile, keyFile, caFile } (found a text)',
    ],
    [
      'no url',
      { gateway: {} },
      'openchoreoSecrets.gateway.url: expected the internal address of the cluster gateway, such as https://cluster-gateway.openchoreo-control-plane.svc.cluster.local:8444 (found nothing)',
    ],
    [
      'a url with a path',
      { gateway: { ...gateway, url: `${url}/api/proxy` } },
      'openchoreoSecrets.gateway.url: expected the internal address',
    ],
    [
      'a certificate without its key',
      { gateway: { ...gateway, keyFile: undefined } },
      'openchoreoSecrets.gateway.keyFile: expected certFile and keyFile together: add this one (found nothing)',
    ],
    [
      'a key without its certificate',
      { gateway: { ...gateway, certFile: undefined } },
      'openchoreoSecrets.gateway.certFile: expected certFile and keyFile together',
    ],
    [
      'a certificate that is an object',
      { gateway: { ...gateway, certFile: {} } },
      'openchoreoSecrets.gateway.certFile: expected the path of a PEM file with a client certificate for the gateway (found an empty object)',
    ],
    [
      'an authority that is empty',
      { gateway: { ...gateway, caFile: '' } },
      "openchoreoSecrets.gateway.caFile: expected the path of a PEM file with the authority of the gateway's own certificate (found an empty text)",
    ],
    [
      'a key of the gateway that is none',
      { gateway: { ...gateway, token: 'hunter2' } },
      'openchoreoSecrets.gateway.token: no such key',
    ],
    [
      'another access',
      { planes: [{ ...plane, access: 'direct' }] },
      'openchoreoSecrets.planes[0].access: expected gateway, or no such key: other ways of access have keys of their own (found a text)',
    ],
    [
      'the gateway and another way',
      { planes: [{ ...plane, inCluster: true }] },
      'openchoreoSecrets.planes[0]: expected exactly one of kubeconfig, serviceAccount, inCluster or access: gateway: remove the others',
    ],
    [
      'no way at all',
      { planes: [{ plane: plane.plane }] },
      'openchoreoSecrets.planes[0]: expected exactly one of kubeconfig, serviceAccount, inCluster or access: gateway: add one',
    ],
    [
      'a planeId without the gateway',
      { planes: [{ plane: plane.plane, inCluster: true, planeId: 'eu' }] },
      'openchoreoSecrets.planes[0].planeId: expected only with access: gateway: remove it (found a text)',
    ],
    [
      'a planeId that leads elsewhere',
      { planes: [{ ...plane, planeId: '../eu' }] },
      'openchoreoSecrets.planes[0].planeId: expected the planeID under which the agent registers, such as eu-data, or no such key (found a text)',
    ],
    [
      'a look at Secrets',
      {
        checklist: {
          lookUp: [{ plane: plane.plane, namespaces: ['a'] }],
        },
      },
      'openchoreoSecrets.checklist.lookUp[0].plane: expected a plane that is reached directly, since no Secret is asked for through the gateway: remove this entry, or reach the plane directly',
    ],
    [
      'a deadline beyond that of the gateway',
      { observation: { requestTimeout: '26s' } },
      'openchoreoSecrets.observation.requestTimeout: expected at most 25s with planes behind the gateway, which gives up after 30s: lower it (found a text)',
    ],
    [
      'polls so rare that all is unknown in between',
      { observation: { pollEvery: '80s' } },
      'openchoreoSecrets.observation.pollEvery: expected at most half of unknownAfter with planes behind the gateway, which are only polled: lower it, or raise unknownAfter (found a text)',
    ],
  ])('name key, shape and remedy: %s', (_, change, expected) => {
    expect(messageOf({ ...good, ...Object(change) })).toContain(expected);
  });
});
