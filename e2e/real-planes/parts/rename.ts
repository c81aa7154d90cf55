import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFields, parseFields, textAt, type Fields } from '../harness/json';
import { refOf } from '../harness/kubeClient';
import type { RealWorld } from '../world/realWorld';
import { isSynced, waitForCell } from './shop';

const KEY = ['orders', 'DB_PASSWORD', 'development'] as const;

/** A manifest with one name in place of another, wherever it stands. */
function renamed(manifest: Fields, from: string, to: string): Fields {
  return parseFields(JSON.stringify(manifest).replaceAll(from, to));
}

async function rename(world: RealWorld): Promise<void> {
  await waitForCell(world, KEY, isSynced);
  const { control } = world.rig;
  const [wanted] = world.wanted('orders');
  const plane = world.planeOf(wanted);
  const { name } = refOf(wanted.manifest);
  const next = name.replace(/[0-9a-f]{8}$/, '0badcafe');
  const release = {
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind: 'RenderedRelease',
    namespace: 'acme',
    name: 'orders-development',
  };
  const rendered = await control.admin.get(release);
  assert.ok(rendered && isFields(rendered.spec), 'there is such a release');
  const spec = renamed(rendered.spec, name, next);
  await control.admin.merge(release, { spec });
  await waitForCell(world, KEY, ({ cell }) =>
    assert.equal(cell.health.verdict, 'notCreated'),
  );
  await plane.apply(renamed(wanted.manifest, name, next));
  const isNext = ({ answer, cell }: Parameters<typeof isSynced>[0]) => {
    isSynced({ answer, cell });
    assert.equal(answer.objects[cell.objectId ?? '']?.name, next);
  };
  await waitForCell(world, KEY, isNext);
  await plane.delete(refOf(wanted.manifest));
  await waitForCell(world, KEY, isNext);
  assert.equal(textAt(rendered, 'metadata', 'name'), release.name);
}

/** A change of content gives an ExternalSecret another name. */
export function renamePart(world: () => RealWorld): void {
  describe('a rename by the hash of the content', () => {
    it('is awaited, then followed; what it leaves behind says nothing', () =>
      rename(world()));
  });
}
