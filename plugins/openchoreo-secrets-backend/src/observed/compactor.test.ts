import fc from 'fast-check';
import { Compactor } from './compactor';

const entry = (name: string) => ({
  storeRef: { kind: 'SecretStore', name },
  data: [{ secretKey: 'a', remoteKey: 'path', property: undefined }],
});

describe('the compactor', () => {
  it('changes nothing about a value', () => {
    const compactor = new Compactor();
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
        const before = structuredClone(value);
        expect(compactor.compact(value)).toEqual(before);
        expect(value).toEqual(before);
      }),
    );
  });

  it('makes equal parts of different objects one, be they within others that differ', () => {
    const compactor = new Compactor();
    const first = compactor.compact(entry('vault'));
    const second = compactor.compact(entry('vault'));
    const other = compactor.compact({ ...entry('aws'), more: { deep: [1] } });
    expect(second.storeRef).toBe(first.storeRef);
    expect(second.data).toBe(first.data);
    expect(other.data).toBe(first.data);
    expect(other.storeRef).not.toBe(first.storeRef);
  });

  it('makes empty lists one', () => {
    const compactor = new Compactor();
    const { a, b } = compactor.compact({ a: [], b: { c: [] } });
    expect(b.c).toBe(a);
  });

  it('tells parts apart that differ in their fields alone, or in the sign of nothing', () => {
    const compactor = new Compactor();
    const value = {
      parts: [{ a: 'x' }, { b: 'x' }, { a: 'x', b: undefined }],
      zeros: [[0], [-0]],
    };
    expect(compactor.compact(value)).toStrictEqual(value);
  });

  it('does not keep what is large', () => {
    const compactor = new Compactor();
    const large = () => ({ part: { text: 'x'.repeat(2_001) } });
    const first = compactor.compact(large());
    expect(compactor.compact(large()).part).not.toBe(first.part);
    expect(compactor.compact(large())).toEqual(first);
  });
});
