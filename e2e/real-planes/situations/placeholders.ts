import { isFields, type Fields } from '../harness/json';

/** What `$name` stands for in a table. */
export type Placeholders = Readonly<Record<string, string>>;

/** Fills in the placeholders of a text. */
export function fillText(text: string, known: Placeholders): string {
  return text.replace(/\$([a-z][a-zA-Z]*)/g, (whole, name) => {
    return known[name] ?? whole;
  });
}

function fillValue(value: unknown, known: Placeholders): unknown {
  if (typeof value === 'string') return fillText(value, known);
  if (Array.isArray(value)) return value.map(item => fillValue(item, known));
  return isFields(value) ? fill(value, known) : value;
}

/** Fills in the placeholders of every text in an object. */
export function fill(value: Fields, known: Placeholders): Fields {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      fillValue(inner, known),
    ]),
  );
}
