import { parsePodNeeds } from './podNeeds';

const needsOf = (spec: object, kind = 'Deployment') =>
  parsePodNeeds({ kind, spec: { template: { spec } } });

const need = (
  how: string,
  secret: string,
  key?: string,
  optional: boolean = false,
) => ({ how, secret, key, optional });

const volumes = (source: object) => [{ name: 'v', ...source }];
const mounting = (...subPaths: (string | undefined)[]) => [
  { volumeMounts: subPaths.map(subPath => ({ name: 'v', subPath })) },
];

const db = { secret: { secretName: 'db' } };

describe('parsePodNeeds', () => {
  it.each([
    [
      'a variable, of any container',
      {
        initContainers: [
          {
            env: [
              { valueFrom: { secretKeyRef: { name: 'db', key: 'A' } } },
              { value: 'literal' },
            ],
          },
        ],
      },
      [need('keyRef', 'db', 'A')],
    ],
    [
      'a variable that is optional',
      {
        containers: [
          {
            env: [
              {
                valueFrom: {
                  secretKeyRef: { name: 'db', key: 'A', optional: true },
                },
              },
            ],
          },
        ],
      },
      [need('keyRef', 'db', 'A', true)],
    ],
    [
      'a variable that is called otherwise than its key',
      {
        containers: [
          {
            env: ['A', 'B'].map(name => ({
              name,
              valueFrom: { secretKeyRef: { name: 'db', key: 'A' } },
            })),
          },
        ],
      },
      [need('keyRef', 'db', 'A'), { ...need('keyRef', 'db', 'A'), as: 'B' }],
    ],
    [
      'items of a volume, and what a file is called otherwise',
      {
        containers: mounting(undefined),
        volumes: volumes({
          secret: {
            secretName: 'db',
            items: [
              { key: 'A', path: 'A' },
              { key: 'B', path: 'tls/tls.key' },
            ],
          },
        }),
      },
      [
        need('volumeItem', 'db', 'A'),
        { ...need('volumeItem', 'db', 'B'), as: 'tls.key' },
      ],
    ],
    [
      'all variables of a Secret',
      {
        containers: [
          { envFrom: [{ secretRef: { name: 'db' } }, { configMapRef: {} }] },
        ],
      },
      [need('envFrom', 'db')],
    ],
    [
      'a volume',
      { containers: mounting(undefined), volumes: volumes(db) },
      [need('volume', 'db')],
    ],
    [
      'the key that a path of a volume names',
      { containers: mounting('tls.key'), volumes: volumes(db) },
      [need('subPath', 'db', 'tls.key')],
    ],
    [
      'a volume as a whole, where one mount takes a path and another all',
      { containers: mounting('tls.key', undefined), volumes: volumes(db) },
      [need('volume', 'db')],
    ],
    [
      'sources of a projected volume',
      {
        containers: mounting(undefined),
        volumes: volumes({
          projected: {
            sources: [
              { secret: { name: 'db', optional: true } },
              { secret: { name: 'tls', items: [{ key: 'B' }] } },
              { configMap: { name: 'c' } },
            ],
          },
        }),
      },
      [need('volume', 'db', undefined, true), need('volumeItem', 'tls', 'B')],
    ],
    [
      'no volume that nobody mounts',
      { containers: [{}], volumes: volumes(db) },
      [],
    ],
    [
      'what images are pulled with',
      { containers: [{}], imagePullSecrets: [{ name: 'registry' }, {}] },
      [need('imagePull', 'registry')],
    ],
  ])('reads %s', (_, spec, wanted) => {
    expect(needsOf(spec)).toEqual({ ok: true, object: wanted });
  });

  const spec = { imagePullSecrets: [{ name: 'r' }] };
  it.each([
    ['Pod', { kind: 'Pod', spec }],
    ['Job', { kind: 'Job', spec: { template: { spec } } }],
    [
      'CronJob',
      {
        kind: 'CronJob',
        spec: { jobTemplate: { spec: { template: { spec } } } },
      },
    ],
  ])('finds the pod of a %s', (_, json) => {
    expect(parsePodNeeds(json)).toEqual({
      ok: true,
      object: [need('imagePull', 'r')],
    });
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'finds none in a kind that makes no pods, whatever it is called: %s',
    kind => {
      const json = JSON.parse(`{"kind":"${kind}"}`);
      expect(parsePodNeeds(json)).toEqual({ ok: true, object: [] });
    },
  );

  it('refuses what it does not understand, for that would read as no need', () => {
    expect(needsOf({ containers: [{ envFrom: 'db' }] })).toMatchObject({
      ok: false,
      reason:
        'spec.template.spec.containers[0].envFrom: expected array, got string',
    });
  });

  it('reads no value', () => {
    const parsed = needsOf({ containers: [{ env: [{ value: 's3cr3t' }] }] });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });
});
