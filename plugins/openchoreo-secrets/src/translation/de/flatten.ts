interface Nested {
  readonly [key: string]: string | Nested;
}

/** The keys of nested messages, as the translation API wants them: `state.downTitle`. */
type FlatKey<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? Key
    : `${Key}.${FlatKey<Messages[Key]>}`;
}[keyof Messages & string];

function entriesOf(nested: Nested, prefix: string): [string, string][] {
  return Object.entries(nested).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[prefix + key, value]]
      : entriesOf(value, `${prefix}${key}.`),
  );
}

export function flatten<const Messages extends object>(
  messages: Messages & Nested,
): { readonly [Key in FlatKey<Messages>]: string };
export function flatten(messages: Nested): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(messages, ''));
}
