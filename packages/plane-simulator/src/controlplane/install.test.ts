import { newClusterLog } from '../apiserver/newClusterLog';
import { resources } from '../apiserver/resources';
import { at, listAt, textAt } from '../eso/fields';
import { ManualClock } from '../log';
import { ControlPlaneSpec } from './description';
import { installControlPlane } from './install';
import { fileMountName } from './names';

const spec: ControlPlaneSpec = {
  namespace: 'acme',
  planes: [{ plane: 'ClusterDataPlane/dev', store: 'default' }],
  environments: [
    { name: 'development', plane: 'ClusterDataPlane/dev' },
    { name: 'production', plane: 'ClusterDataPlane/dev', production: true },
  ],
  pipelines: { default: ['development', 'production'] },
  references: [{ name: 'db', data: { password: 'shop/db#password' } }],
  projects: [
    {
      name: 'shop',
      components: [
        {
          name: 'orders',
          keys: {
            env: { DB_PASSWORD: 'db/password', OTHER: 'db/password' },
            files: { '/etc/orders/db.txt': 'db/password' },
          },
          deploys: {
            development: { overrides: { OTHER: null } },
            production: { overrides: { OTHER: 'db/nothing' } },
          },
        },
      ],
    },
  ],
};

function install(more: Partial<ControlPlaneSpec> = {}) {
  const log = newClusterLog({ clock: new ManualClock(), name: 'control' });
  const placed = installControlPlane(log, { ...spec, ...more });
  return { log, placed };
}

const DEVELOPMENT = { namespace: 'acme', name: 'orders-development' };

describe('a described control plane', () => {
  it('lists in the rendered release exactly what is placed in the plane', () => {
    const { log, placed } = install();
    const rendered = log.get(resources.renderedreleases, DEVELOPMENT);
    const listed = listAt(rendered, 'spec', 'resources')
      .filter(item => textAt(item, 'object', 'kind') === 'ExternalSecret')
      .map(item => ({
        name: textAt(item, 'object', 'metadata', 'name'),
        namespace: textAt(item, 'object', 'metadata', 'namespace'),
      }));
    expect(placed.map(({ draft }) => draft.metadata)).toEqual(
      listed.map(names => expect.objectContaining(names)),
    );
    expect(listed).toHaveLength(2);
  });

  it('labels what is placed with the uids of the control plane', () => {
    const { log, placed } = install();
    const rendered = log.get(resources.renderedreleases, DEVELOPMENT);
    const component = log.get(resources.components, {
      namespace: 'acme',
      name: 'orders',
    });
    const [{ draft }] = placed;
    expect(draft.metadata.labels).toMatchObject({
      'openchoreo.dev/namespace': 'acme',
      'openchoreo.dev/component-uid': component?.metadata.uid,
      'openchoreo.dev/managed-by': 'renderedrelease-controller',
      'openchoreo.dev/rendered-release-name': 'orders-development',
      'openchoreo.dev/rendered-release-uid': rendered?.metadata.uid,
    });
  });

  it('has a pod template that takes all environment keys at once, and a file by its path', () => {
    const { log, placed } = install();
    const [environment, file] = placed.map(({ draft }) => draft.metadata.name);
    const rendered = log.get(resources.renderedreleases, DEVELOPMENT);
    const [workload] = listAt(rendered, 'spec', 'resources');
    const template = at(workload, 'object', 'spec', 'template', 'spec');
    const name = fileMountName('/etc/orders/db.txt');
    expect(textAt(workload, 'object', 'kind')).toBe('Deployment');
    expect(template).toMatchObject({
      containers: [
        {
          name: 'main',
          env: [
            { name: 'LOG_LEVEL', value: 'info' },
            { name: 'OTHER', value: 'plain-other' },
          ],
          envFrom: [{ secretRef: { name: environment } }],
          volumeMounts: [
            { name, mountPath: '/etc/orders/db.txt', subPath: 'db.txt' },
          ],
        },
      ],
      volumes: [{ name, secret: { secretName: file } }],
    });
  });

  it('takes a plain value out of the rendered keys', () => {
    const { placed } = install();
    const keys = placed.flatMap(({ draft }) =>
      listAt(draft, 'spec', 'data').map(item => textAt(item, 'secretKey')),
    );
    expect(keys).toEqual(['DB_PASSWORD', 'db.txt']);
  });

  it('does not render what refers to a key that is not there, and says so', () => {
    const { log } = install();
    const name = { namespace: 'acme', name: 'orders-production' };
    expect(log.get(resources.renderedreleases, name)).toBeUndefined();
    const binding = log.get(resources.releasebindings, name);
    expect(listAt(binding?.status, 'conditions')[0]).toMatchObject({
      type: 'ReleaseSynced',
      status: 'False',
      reason: 'RenderingFailed',
      message: expect.stringMatching(/^Failed to collect SecretReferences: /),
    });
  });

  it('uses the names of its time', () => {
    const { log, placed } = install({ era: 'legacy' });
    expect(log.get(resources.renderedreleases, DEVELOPMENT)).toBeUndefined();
    const release = log.get(resources.releases, DEVELOPMENT);
    expect(placed[0].draft.metadata.labels).toMatchObject({
      'openchoreo.dev/organization': 'acme',
      'openchoreo.dev/release-uid': release?.metadata.uid,
    });
  });
});
