import { ContractCase, createSecrets, Session } from './session';

const meta = 'g=meta.k8s.io;v=v1';
const partialList = `application/json;as=PartialObjectMetadataList;${meta}`;
const table = `application/json;as=Table;${meta}`;

export const formContract: readonly ContractCase[] = [
  {
    title: 'lists metadata alone',
    check: async session => {
      await createSecrets(session, 'a');
      const accept = `${partialList},application/json`;
      const list = await session.client.read(session.client.secrets, {
        accept,
      });
      expect(list).toMatchObject({
        kind: 'PartialObjectMetadataList',
        apiVersion: 'meta.k8s.io/v1',
        items: [
          {
            kind: 'PartialObjectMetadata',
            apiVersion: 'meta.k8s.io/v1',
            metadata: { name: 'a' },
          },
        ],
      });
      expect(list.items?.[0]).not.toHaveProperty('spec');
    },
  },

  {
    title: 'watches metadata alone',
    check: async session => {
      await createSecrets(session, 'a');
      const accept = `application/json;as=PartialObjectMetadata;${meta}`;
      const path = `${session.client.secrets}?watch=true`;
      const watch = await session.client.watch(path, { accept });
      const { type, object } = await watch.next();
      expect(type).toBe('ADDED');
      expect(object).toMatchObject({
        kind: 'PartialObjectMetadata',
        metadata: { name: 'a' },
      });
      expect(object).not.toHaveProperty('spec');
    },
  },

  {
    title: 'draws a table, without the objects where that is asked',
    check: async session => {
      await createSecrets(session, 'a');
      const path = `${session.client.secrets}?includeObject=None`;
      const body = await session.client.read(path, { accept: table });
      expect(body).toMatchObject({
        kind: 'Table',
        apiVersion: 'meta.k8s.io/v1',
        metadata: { resourceVersion: expect.any(String) },
        columnDefinitions: expect.arrayContaining([
          expect.objectContaining({ name: 'Name', type: 'string' }),
        ]),
        rows: [{ cells: expect.arrayContaining(['a']), object: null }],
      });
    },
  },

  {
    title: 'puts metadata into the rows of a table, of one object too',
    check: async session => {
      await createSecrets(session, 'a');
      const path = `${session.client.secrets}/a`;
      expect(await session.client.read(path, { accept: table })).toMatchObject({
        kind: 'Table',
        rows: [
          {
            object: {
              kind: 'PartialObjectMetadata',
              apiVersion: 'meta.k8s.io/v1',
              metadata: { name: 'a' },
            },
          },
        ],
      });
    },
  },

  ...[
    'text/html',
    `application/json;as=Surprise;${meta}`,
    `application/json;as=PartialObjectMetadata;${meta}`,
  ].map(accept => ({
    title: `cannot show a list as ${accept}`,
    check: async (session: Session) => {
      const { secrets } = session.client;
      expect(await session.client.refusal(secrets, { accept })).toMatchObject({
        code: 406,
        reason: 'NotAcceptable',
      });
    },
  })),

  {
    title: 'takes the next form where it does not know the first',
    check: async session => {
      const accept = `application/json;as=Surprise;${meta}, application/json`;
      const list = await session.client.read(session.client.secrets, {
        accept,
      });
      expect(list.kind).toBe('ExternalSecretList');
    },
  },

  {
    title: 'packs large bodies, where that is asked',
    check: async session => {
      const text = 'x'.repeat(100_000);
      const { client, target } = session;
      const headers = { 'accept-encoding': 'gzip' };
      await target.writer.create('configmaps', { name: 'a', text });
      const small = await client.ask(client.configMaps, headers);
      expect(small.headers['content-encoding']).toBeUndefined();
      await target.writer.create('configmaps', { name: 'b', text });
      const large = await client.ask(client.configMaps, headers);
      expect(large.headers['content-encoding']).toBe('gzip');
      expect(large.raw.length).toBeLessThan(large.text.length);
      expect(JSON.parse(large.text)).toMatchObject({ kind: 'ConfigMapList' });
      const plain = await client.ask(client.configMaps);
      expect(plain.headers['content-encoding']).toBeUndefined();
    },
  },
];
