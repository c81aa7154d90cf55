/** As much of ASN.1's DER as a certificate takes. */
function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
}

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  if (size < 0x100) return Buffer.from([0x81, size]);
  return Buffer.from([0x82, Math.floor(size / 0x100), size % 0x100]);
}

export const der = {
  sequence: (...contents: readonly Buffer[]) => element(0x30, ...contents),
  set: (...contents: readonly Buffer[]) => element(0x31, ...contents),
  /** An explicit, constructed tag of the context. */
  explicit: (number: number, content: Buffer) =>
    element(0xa0 + number, content),
  /** An implicit, primitive tag of the context. */
  implicit: (number: number, content: Buffer) =>
    element(0x80 + number, content),
  integer: (value: number) => element(0x02, Buffer.from([value])),
  true: () => element(0x01, Buffer.from([0xff])),
  octets: (content: Buffer) => element(0x04, content),
  bits: (content: Buffer) => element(0x03, Buffer.from([0]), content),
  text: (value: string) => element(0x0c, Buffer.from(value)),
  time: (value: Date) =>
    element(0x18, Buffer.from(value.toISOString().replace(/[-:T]|\.\d+/g, ''))),
  oid: (dotted: string) => {
    const [first, second, ...rest] = dotted.split('.').map(Number);
    const bytes = [first * 40 + second, ...rest.flatMap(base128)];
    return element(0x06, Buffer.from(bytes));
  },
};

function base128(value: number): readonly number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0;) {
    bytes.unshift((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return bytes;
}
