import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { entitiesOf } from '../../../packages/plane-simulator/src/worlds/entities';
import { answersOf, type Answers } from '../harness/answers';
import { wantText, type Fields } from '../harness/json';
import type { KubeClient } from '../harness/kubeClient';
import {
  applyAll,
  namespaceOf,
  openChoreoDefinitions,
} from '../harness/manifests';
import { startProduct, type Context, type Product } from '../harness/product';
import { givenRig } from '../harness/givenRig';
import { startRig, type Rig } from '../harness/rig';
import type { Situation } from '../situations/situation';
import { writeControlPlane, type Wanted } from './controlPlane';
import { preparePlane, prepareSource } from './planeCluster';
import { worldSpec } from './worldSpec';

/** The rig with a world in it, and the product that looks at it. */
export interface RealWorld {
  readonly rig: Rig;
  readonly product: Product;
  readonly answers: Answers;
  /** How the product reaches the clusters. */
  readonly contexts: readonly Context[];
  /** Starts another product over the same world, which reaches the clusters in other ways. */
  another(contexts: readonly Context[]): Promise<Product>;
  /** Tokens for the source of kubernetes stores. */
  readonly source: { readonly reader: string; readonly stranger: string };
  /** What the control plane wants of a component. */
  wanted(component: string): readonly Wanted[];
  planeOf(wanted: Wanted): KubeClient;
  stop(): Promise<void>;
}

const PLANES = {
  'ClusterDataPlane/data-1': 'data-1',
  'ClusterDataPlane/data-2': 'data-2',
};

const SHOP_KEYS = ['shop-db', 'shop-stripe'];

/** The store that both data planes refer to. */
function defaultStore(tenant: string, rig: Rig): Fields {
  const data = SHOP_KEYS.map(key => ({ key, value: 'one' }));
  const held = { fake: { data } };
  const webhook = {
    url: `${rig.provider.url}/${tenant}/{{ .remoteRef.key }}`,
    method: 'GET',
    timeout: '2s',
    caBundle: Buffer.from(rig.provider.ca).toString('base64'),
    result: { jsonPath: '$.value' },
  };
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterSecretStore',
    metadata: { name: 'default' },
    spec: { provider: rig.given ? held : { webhook } },
  };
}

async function fillPlanes(rig: Rig, wanted: readonly Wanted[]) {
  for (const [tenant, { admin }] of [
    ['default-1', rig.data1],
    ['default-2', rig.data2],
  ] as const) {
    for (const key of rig.given ? [] : SHOP_KEYS) {
      await rig.provider.keep(tenant, key, '{"value":"one"}');
    }
    await admin.apply(defaultStore(tenant, rig));
  }
  for (const { plane, manifest, namespaceLabels } of wanted) {
    const { admin } = plane.endsWith('data-1') ? rig.data1 : rig.data2;
    const namespace = wantText(manifest, 'metadata', 'namespace');
    await admin.apply(namespaceOf(namespace, namespaceLabels));
    if (
      componentOf(manifest) === 'orders' ||
      componentOf(manifest) === 'worker'
    )
      await admin.apply(manifest);
  }
}

function componentOf(manifest: Fields): string {
  return wantText(manifest, 'metadata', 'labels', 'openchoreo.dev/component');
}

/** Starts everything; situations are only wanted so far, the shop is there. */
export async function startRealWorld(
  situations: readonly Situation[],
  operatorSituations: readonly Situation[],
): Promise<RealWorld> {
  const kubeconfig = process.env.REAL_PLANES_KUBECONFIG;
  const rig = kubeconfig ? givenRig(kubeconfig) : await startRig();
  const { control, data1, data2, given } = rig;
  if (given) await applyAll(control.admin, openChoreoDefinitions());
  const more = ['deploy/control-plane-reader.yaml'];
  const contexts = [
    {
      name: 'control',
      endpoint: await preparePlane(control.admin, given, more),
    },
    { name: 'data-1', endpoint: await preparePlane(data1.admin, given) },
    { name: 'data-2', endpoint: await preparePlane(data2.admin, given) },
  ];
  const source = await prepareSource(data2.admin);
  const spec = worldSpec(situations, operatorSituations);
  const all = await writeControlPlane(control.admin, spec);
  await fillPlanes(rig, all);
  rig.operator1.start();
  rig.operator2.start();
  const shared = {
    controlPlane: 'control',
    planes: PLANES,
    entities: entitiesOf({
      name: 'real',
      clusters: [],
      controlPlane: 'control',
      access: {},
      namespaces: [spec],
    }),
  };
  const product = await startProduct({ ...shared, dir: rig.dir, contexts });
  return {
    ...{ rig, product, source, contexts },
    another: others =>
      startProduct({
        ...shared,
        dir: mkdtempSync(join(rig.dir, 'product-')),
        contexts: others,
      }),
    answers: answersOf(product.url),
    wanted: component =>
      all.filter(({ manifest }) => componentOf(manifest) === component),
    planeOf: ({ plane }) =>
      plane.endsWith('data-1') ? data1.admin : data2.admin,
    async stop() {
      await product.end();
      await rig.stop();
    },
  };
}
