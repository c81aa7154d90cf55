import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { CutPage } from './cutPage';
import { KubeFailure } from './failure';

function read(text: string) {
  const page = new CutPage(Buffer.from(text));
  for (const step of page.find()) expect(step).toBeUndefined();
  const envelope = page.envelope();
  return { envelope, objects: [...page.objects()], size: page.size };
}

/** With blanks wherever JSON may have them. */
const spelled = (json: unknown, blanks: string) =>
  JSON.stringify(json, undefined, blanks);

describe('a page that is cut', () => {
  const blanks = fc.constantFrom('', ' ', '\t', '  ');
  const object = fc.jsonValue({ stringUnit: 'grapheme' });

  it('has the objects and the rest that it has when it is parsed whole', () => {
    fc.assert(
      fc.property(fc.array(object), object, object, blanks, (...given) => {
        const [items, before, metadata, spelling] = given;
        const page = { before, items, metadata };
        const text = spelled(page, spelling);
        expect(read(text)).toEqual({
          envelope: JSON.parse(JSON.stringify({ ...page, items: [] })),
          objects: JSON.parse(JSON.stringify(items)),
          size: items.length,
        });
      }),
    );
  });

  it('is read without who manages its fields, wherever else these words stand', () => {
    const words = '"managedFields":[{}],';
    const metadata = { name: words, managedFields: [{ [words]: [words] }] };
    const spec = { [words]: words.repeat(30) };
    const last = { spec, metadata, and: { words } };
    expect(read(JSON.stringify({ items: [last] })).objects).toEqual([
      { ...last, metadata: { ...metadata, managedFields: [] } },
    ]);
  });

  it.each([
    ['{"items":[{}', 'not JSON'],
    ['{"items":[{},]}', 'not JSON'],
    ['{"items":[{} {}]}', 'not JSON'],
    ['{"items":[{]}', 'not JSON'],
    ['{"items":[{"a"}]}', 'not JSON'],
    ['', 'not JSON'],
    [' <html>', 'a web page'],
    [`<html>${' '.repeat(70_000)}`, 'a web page'],
    [`{"metadata":"${'x'.repeat(70_000)}"}`, 'no list'],
  ])('fails as a whole: %.20s', (text, told) => {
    expect(() => read(text)).toThrow(told);
  });

  it('is as when it is parsed whole, or a failure, whatever it is', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map(json => `{"items":[${json},${json}`),
      fc.json().map(json => `{"items":${json}}`),
    );
    const isHandled = (page: string) => {
      try {
        const { envelope, objects } = read(page);
        const whole = JSON.parse(page);
        return objects.length === 0
          ? isDeepStrictEqual(envelope, whole)
          : isDeepStrictEqual(objects, whole.items);
      } catch (error) {
        return error instanceof KubeFailure;
      }
    };
    fc.assert(fc.property(text, page => expect(isHandled(page)).toBe(true)));
  });

  it('has the latter of two lists, and nothing of a list that is spelled in another way', () => {
    expect(read('{"items":[1],"items":[2]}').objects).toEqual([2]);
    const { envelope, objects } = read('{"it\\u0065ms":[1]}');
    expect([envelope, objects]).toEqual([{ items: [1] }, []]);
  });

  it('has no object above the largest that a server takes', () => {
    const large = { data: 'x'.repeat(5 * 1024 * 1024) };
    const text = JSON.stringify({ items: [large] });
    expect(() => read(text)).toThrow('an object without end');
  });
});
