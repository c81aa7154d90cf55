import { Session } from './session';
import { namesOf } from './wire';

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bare: {},
  blue: { color: 'blue', 'example.org/team': 'one' },
  empty: { color: '' },
  red: { color: 'red' },
};

export function selectorContract(session: Session): void {
  const createAll = async () => {
    for (const [name, own] of Object.entries(labels)) {
      const object = { name, labels: own };
      await session.target.writer.create('externalsecrets', object);
    }
  };
  const select = (kind: string, selector: string) =>
    `${session.client.secrets}?${kind}=${encodeURIComponent(selector)}`;

  it.each([
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
  ])('label selector %p selects %p', async (selector, names) => {
    await createAll();
    const list = await session.client.read(select('labelSelector', selector));
    expect(namesOf(list).join(' ')).toBe(names);
  });

  it.each(['color in', 'color in (red', '=red', 'a,,b', 'color=-', '!'])(
    'label selector %p is a bad request',
    async selector => {
      const path = select('labelSelector', selector);
      expect(await session.client.refusal(path)).toMatchObject({
        code: 400,
        reason: 'BadRequest',
      });
    },
  );

  it.each([
    ['metadata.name=red', 'red'],
    ['metadata.name!=red', 'bare blue empty'],
    ['metadata.name=red,metadata.name=blue', ''],
    ['metadata.namespace=elsewhere', ''],
  ])('field selector %p selects %p', async (selector, names) => {
    await createAll();
    const list = await session.client.read(select('fieldSelector', selector));
    expect(namesOf(list).join(' ')).toBe(names);
  });

  it('refuses a field that the resource cannot be selected by', async () => {
    const path = select('fieldSelector', 'spec.refreshInterval=1h');
    expect(await session.client.refusal(path)).toMatchObject({
      code: 400,
      reason: 'BadRequest',
      message: 'field label not supported: spec.refreshInterval',
    });
  });
}
