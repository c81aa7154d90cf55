import assert from 'node:assert/strict';
import { wantText } from '../harness/json';
import { refOf, type KubeClient } from '../harness/kubeClient';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';
import { NAMESPACE } from '../world/worldSpec';
import { act, placed, untilReady, type Reach } from './act';
import { assertDelivered } from './assertDelivered';
import { assertJudged } from './assertJudged';
import { keysSaid, secretThere } from './inCluster';
import { judgedIn, timesOf } from './judged';
import { fill, type Placeholders } from './placeholders';
import type { Situation } from './situation';
import { secretSpec, storeManifests } from './storeManifests';

function placeholders(
  { rig, source }: RealWorld,
  id: string,
  ns: string,
): Placeholders {
  return {
    id,
    ns,
    provider: rig.provider.url,
    untrusted: rig.untrusted.url,
    expired: rig.expired.url,
    remoteToken: source.reader,
    strangerToken: source.stranger,
  };
}

/**
 * Waits until the operator knows the stores of a namespace: of one that is not
 * its own it says nothing, and a secret that it meets first it takes for its own.
 */
async function untilSeen(
  { id, ns }: Placeholders,
  plane: KubeClient,
): Promise<void> {
  // Made after the others, and heard of after them.
  const last = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'SecretStore',
    metadata: { name: `${id}-last`, namespace: ns },
    spec: { provider: { fake: { data: [] } } },
  };
  await plane.apply(last);
  await untilReady(refOf(last), plane);
}

/** Puts everything of a situation into its plane. */
async function setUp(situation: Situation, world: RealWorld) {
  const [wanted] = world.wanted(situation.id);
  const plane = world.planeOf(wanted);
  const { rig } = world;
  const onFirst = plane === rig.data1.admin;
  const ns = wantText(wanted.manifest, 'metadata', 'namespace');
  const known = placeholders(world, situation.id, ns);
  const reach: Reach = {
    plane,
    known,
    operator: onFirst ? rig.operator1 : rig.operator2,
    provider: rig.provider,
    secret: refOf(wanted.manifest),
  };
  for (const action of situation.before) await act(action, reach);
  const { store } = situation;
  if (store?.behave) await act({ behave: store.behave }, reach);
  if (store?.webhook) await act({ keep: store.webhook }, reach);
  const goals = {
    providerCa: rig.provider.ca,
    remote: rig.data2.admin.endpoint,
  };
  const manifests = [
    ...situation.objects,
    ...(store ? storeManifests(store, goals) : []),
  ];
  for (const manifest of manifests) await plane.apply(placed(manifest, known));
  if (store?.controller) await untilSeen(known, plane);
  if (!situation.absent) {
    const spec = fill(secretSpec(situation.spec), known);
    await plane.apply({ ...wanted.manifest, spec });
  }
  return { reach, planeId: wanted.plane };
}

/** Clusters tell times in seconds: later is seen only in a later one. */
async function nextSecond(time = 0): Promise<void> {
  await waitUntil('the second is over', async () =>
    Date.now() >= time + 1_000 ? true : undefined,
  );
}

/** Lives through a situation: the product has to say what is expected after each step. */
export async function runSituation(
  situation: Situation,
  world: RealWorld,
): Promise<void> {
  const { reach, planeId } = await setUp(situation, world);
  const { plane, secret, known } = reach;
  let before: number | undefined;
  for (const [index, step] of situation.steps.entries()) {
    if (step.expect.advanced) await nextSecond(before);
    for (const action of step.do) await act(action, reach);
    before = await waitUntil(
      `step ${index + 1}: ${step.expect.verdict}`,
      async () => {
        const answer = await world.answers.secretsOf(NAMESPACE, known.id);
        const object = await plane.get(secret);
        assert.ok(answer, 'the product does not know the component');
        const times = timesOf(object);
        const judged = judgedIn(answer, planeId);
        assertJudged(judged, step.expect, times, known);
        const said = await keysSaid(plane, secret);
        if (object) assert.ok(said.length > 0, 'nothing is said of its keys');
        const there = await secretThere(plane, secret, object);
        assertDelivered(judged.delivery, step.expect, said, there, times);
        const { refresh = 0 } = times;
        if (step.expect.advanced)
          assert.ok(refresh > (before ?? 0), 'refreshed');
        return refresh;
      },
    );
  }
}
