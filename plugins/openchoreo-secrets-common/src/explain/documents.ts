import { isObject, textIn } from './json';

/** One document of a file, already parsed; numbered from 1. */
export interface InputDocument {
  readonly file: string;
  readonly document: number;
  readonly json: unknown;
}

/** One object of the input, and where it stands. */
export interface InputObject {
  readonly file: string;
  /** `FILE: document 2, items[3]`. */
  readonly place: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly json: unknown;
}

type Refuse = (problem: string) => void;

function objectAt(
  file: string,
  place: string,
  json: unknown,
  refuse: Refuse,
): readonly InputObject[] {
  if (!isObject(json)) {
    refuse(`${place}: expected an object`);
    return [];
  }
  const apiVersion = textIn(json, 'apiVersion');
  const kind = textIn(json, 'kind');
  if (!apiVersion || !kind) {
    refuse(`${place}: ${kind ? 'apiVersion' : 'kind'}: expected a text`);
    return [];
  }
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  const version = apiVersion.slice(slash + 1);
  return [{ file, place, group, version, kind, json }];
}

/** Items of a typed list name neither kind nor version: the list does. */
function completed(item: unknown, apiVersion: unknown, kind: string): unknown {
  if (!isObject(item) || kind === 'List' || 'kind' in item) return item;
  return { apiVersion, ...item, kind: kind.replace(/List$/, '') };
}

/** The objects of a document: its own, or those of its list. Empty documents have none. */
export function objectsOf(
  { file, document, json }: InputDocument,
  refuse: Refuse,
): readonly InputObject[] {
  if (json === null || json === undefined) return [];
  const place = `${file}: document ${document}`;
  const kind = isObject(json) ? textIn(json, 'kind') : undefined;
  if (!isObject(json) || !kind?.endsWith('List') || !('items' in json)) {
    return objectAt(file, place, json, refuse);
  }
  const { items, apiVersion } = json;
  if (!Array.isArray(items)) {
    // A list of nothing is written as null, too.
    if (items !== null) refuse(`${place}: items: expected a list`);
    return [];
  }
  return items.flatMap((item, index) =>
    objectAt(
      file,
      `${place}, items[${index}]`,
      completed(item, apiVersion, kind),
      refuse,
    ),
  );
}
