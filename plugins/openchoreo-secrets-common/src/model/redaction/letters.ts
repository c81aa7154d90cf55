const CODES = 128;

/** Tells at once whether a character is one of a class; none beyond ASCII is. */
export function letters(...more: readonly string[]): (code: number) => boolean {
  const isIn = new Uint8Array(CODES);
  for (let code = 0; code < CODES; code += 1) {
    const char = String.fromCharCode(code);
    if (/[A-Za-z0-9]/.test(char) || more.includes(char)) isIn[code] = 1;
  }
  return code => code < CODES && isIn[code] === 1;
}
