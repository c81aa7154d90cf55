import {
  parseExternalSecret,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { watched, listOf } from '../kinds/watchedKind';
import { Compactor } from './compactor';
import { KindPart, type KindRules } from './kindPart';
import { Revision } from './revision';

const SECRET = watched({
  group: 'external-secrets.io',
  versions: ['v1'],
  lists: listOf('externalsecrets'),
  right: { tells: '', without: '' },
  read: parseExternalSecret,
});

interface Fields {
  readonly uid?: string;
  readonly version?: string;
  readonly store?: string;
  readonly data?: unknown;
}

const raw = ({ uid = 'u', version = '7', store = 'vault', data }: Fields) => ({
  metadata: { name: 'a', namespace: 'shop', uid, resourceVersion: version },
  spec: { secretStoreRef: { name: store }, data },
});

describe('an object that is known in a version', () => {
  const setUp = (more: Partial<KindRules<ExternalSecretObject>> = {}) => {
    const read = jest.fn(SECRET.read);
    const revision = new Revision();
    const part = new KindPart<ExternalSecretObject>(
      {
        ...SECRET,
        kind: 'ExternalSecret',
        compactor: new Compactor(),
        revision,
        now: () => 0,
        ...more,
        read,
      },
      '',
    );
    const listAt = (resourceVersion: string, ...items: readonly unknown[]) => {
      const stage = part.beginList();
      stage.shows?.(resourceVersion);
      items.forEach(item => stage.add(item));
      return stage.commit();
    };
    const list = (...items: readonly unknown[]) => listAt('10', ...items);
    const store = () => part.objects.get('shop/a')?.storeRef?.name;
    return { part, list, listAt, read, revision, store };
  };

  it('is not read again in a list, nor when a watch brings it', () => {
    const { part, list, read, revision } = setUp();
    list(raw({}));
    const { content } = revision;
    list(raw({}));
    part.upsert(raw({}));
    expect(read).toHaveBeenCalledTimes(1);
    expect(revision.content).toBe(content);
  });

  it('is read in another version, be it an earlier one', () => {
    const { part, list, store } = setUp();
    list(raw({}));
    part.upsert(raw({ version: '8', store: 'aws' }));
    expect(store()).toBe('aws');
    list(raw({}));
    expect(store()).toBe('vault');
    list(raw({ version: '07', store: 'gcp' }));
    expect(store()).toBe('gcp');
  });

  it('is read where it was made anew with a version that is known', () => {
    const { list, store } = setUp();
    list(raw({}));
    list(raw({ uid: 'other', store: 'aws' }));
    expect(store()).toBe('aws');
  });

  it('is read again where its cluster was set back: its versions are given once more then', () => {
    const { part, listAt, store } = setUp();
    listAt('20', raw({ version: '8' }));
    part.upsert(raw({ version: '25' }));
    listAt('24', raw({ version: '8', store: 'aws' }));
    expect(store()).toBe('aws');
    listAt('30', raw({ version: '8', store: 'not read' }));
    expect(store()).toBe('aws');
  });

  it('is read each time where it says no version', () => {
    const { part, list, read, store } = setUp();
    list(raw({ version: '' }));
    list(raw({ version: '', store: 'aws' }));
    expect(store()).toBe('aws');
    part.upsert({ ...raw({ version: '' }), metadata: { name: 'a' } });
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('is read each time while it cannot be read, and once more when it was gone', () => {
    const { part, list, read } = setUp();
    list(raw({ data: 'none' }));
    list(raw({ data: 'none' }));
    expect(part.malformed.size).toBe(1);
    list(raw({}));
    expect(part.malformed.size).toBe(0);
    part.upsert(raw({ version: '8', data: 'none' }));
    expect(part.objects.size).toBe(0);
    list(raw({}));
    part.remove(raw({}));
    part.upsert(raw({}));
    expect(part.objects.size).toBe(1);
    expect(read).toHaveBeenCalledTimes(7);
  });

  it('is still seen by those who are told of every object', () => {
    const onSeen = jest.fn();
    const witness = { seen: jest.fn(), heard: jest.fn() };
    const { part, list } = setUp({ onSeen, witness });
    list(raw({}));
    list(raw({}));
    part.upsert(raw({}));
    expect(onSeen).toHaveBeenCalledTimes(3);
    expect(witness.seen).toHaveBeenCalledTimes(3);
  });

  it('carries on what was carried on before', () => {
    let now = 1;
    const keep = (
      before: ExternalSecretObject | undefined,
      next: ExternalSecretObject,
    ) => ({ ...next, refreshAt: before?.refreshAt ?? now });
    const { part, list } = setUp({ keep });
    list(raw({}));
    now = 2;
    list(raw({}));
    expect(part.objects.get('shop/a')?.refreshAt).toBe(1);
  });

  it('counts as a whole with its list, whoever is told in pieces afterwards', async () => {
    const seen: string[] = [];
    const { part } = setUp({ onSeen: key => seen.push(key) });
    const stage = part.beginList();
    const names = Array.from({ length: 120 }, (_, index) => `n${index}`);
    for (const name of names) {
      const { metadata, ...rest } = raw({ uid: name });
      stage.add({ ...rest, metadata: { ...metadata, name } });
    }
    const pauses: number[] = [];
    const shown = new Set<number>();
    await stage.commit(async () => {
      pauses.push(seen.length);
      shown.add(part.objects.size);
    });
    expect(pauses).toEqual([50, 100]);
    expect([...shown]).toEqual([120]);
    expect(seen).toHaveLength(120);
  });

  it('is told of first where it stands in the place of another', async () => {
    const seen: string[] = [];
    const { part, list } = setUp({
      onSeen: (_, { meta }) => seen.push(meta.uid),
    });
    await list(raw({}));
    seen.length = 0;
    const stage = part.beginList();
    const { metadata, ...rest } = raw({ uid: 'b' });
    stage.add({ ...rest, metadata: { ...metadata, name: 'b' } });
    stage.add(raw({ uid: 'remade', version: '9' }));
    await stage.commit(async () => {});
    expect(seen).toEqual(['remade', 'b', 'remade']);
  });
});
