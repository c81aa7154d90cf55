/** An answer in which something is called otherwise, wherever it stands. */
export function renamed<T>(
  answer: T,
  names: Readonly<Record<string, string>>,
): T {
  const json = Object.entries(names).reduce(
    (text, [from, to]) =>
      text.replaceAll(from, JSON.stringify(to).slice(1, -1)),
    JSON.stringify(answer),
  );
  return JSON.parse(json);
}
