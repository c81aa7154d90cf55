import { ContractCase, Session } from './session';
import { namesOf } from './wire';

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bare: {},
  blue: { color: 'blue', 'example.org/team': 'one' },
  empty: { color: '' },
  red: { color: 'red' },
};

async function createAll({ target }: Session): Promise<void> {
  for (const [name, own] of Object.entries(labels)) {
    const object = { name, labels: own };
    await target.writer.create('externalsecrets', object);
  }
}

function select({ client }: Session, kind: string, selector: string): string {
  return `${client.secrets}?${kind}=${encodeURIComponent(selector)}`;
}

export const selectorContract: readonly ContractCase[] = [
  ...[
    ['', 'bare blue empty red'],
    ['color', 'blue empty red'],
    ['!color', 'bare'],
    ['color=red', 'red'],
    ['color==red', 'red'],
    ['color=', 'empty'],
    ['color!=red', 'bare blue empty'],
    ['color in (red, blue)', 'blue red'],
    ['color in (,red)', 'empty red'],
    ['color notin (red,blue)', 'bare empty'],
    ['color,color!=red', 'blue empty'],
    ['example.org/team=one,color in (blue)', 'blue'],
    ['color=red,color=blue', ''],
  ].map(([selector, names]) => ({
    title: `label selector "${selector}" selects "${names}"`,
    check: async (session: Session) => {
      await createAll(session);
      const list = await session.client.read(
        select(session, 'labelSelector', selector),
      );
      expect(namesOf(list).join(' ')).toBe(names);
    },
  })),

  ...['color in', 'color in (red', '=red', 'a,,b', 'color=-', '!'].map(
    selector => ({
      title: `label selector "${selector}" is a bad request`,
      check: async (session: Session) => {
        const path = select(session, 'labelSelector', selector);
        expect(await session.client.refusal(path)).toMatchObject({
          code: 400,
          reason: 'BadRequest',
        });
      },
    }),
  ),

  ...[
    ['metadata.name=red', 'red'],
    ['metadata.name!=red', 'bare blue empty'],
    ['metadata.name=red,metadata.name=blue', ''],
    ['metadata.namespace=elsewhere', ''],
  ].map(([selector, names]) => ({
    title: `field selector "${selector}" selects "${names}"`,
    check: async (session: Session) => {
      await createAll(session);
      const list = await session.client.read(
        select(session, 'fieldSelector', selector),
      );
      expect(namesOf(list).join(' ')).toBe(names);
    },
  })),

  {
    title: 'refuses a field that the resource cannot be selected by',
    check: async session => {
      const path = select(session, 'fieldSelector', 'spec.refreshInterval=1h');
      expect(await session.client.refusal(path)).toMatchObject({
        code: 400,
        reason: 'BadRequest',
        message: 'field label not supported: spec.refreshInterval',
      });
    },
  },
];
