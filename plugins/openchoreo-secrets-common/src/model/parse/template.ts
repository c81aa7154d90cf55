import { foreignName } from '../foreignText';
import type { ExternalSecretObject } from '../objects';
import {
  lenientNameOf,
  lenientObjectOf,
  lenientTextOf,
  type Json,
} from './shape';

type Template = ExternalSecretObject['target']['template'];

/** Where a template writes nothing that pods take. */
const BESIDE_DATA = ['Annotations', 'Labels'];

/** The keys that one entry of `templateFrom` makes: none told where its texts name them, or where it is not understood. */
function keysOfEntry(json: unknown): readonly string[] | undefined {
  const entry = lenientObjectOf(json) ?? {};
  const target = lenientNameOf(entry.target) ?? 'Data';
  if (BESIDE_DATA.includes(target)) return [];
  const source =
    lenientObjectOf(entry.configMap) ?? lenientObjectOf(entry.secret);
  if (target !== 'Data' || !Array.isArray(source?.items)) return undefined;
  const keys = source.items.map(item => {
    const { key, templateAs } = lenientObjectOf(item) ?? {};
    const isNamed = (lenientNameOf(templateAs) ?? 'Values') === 'Values';
    return isNamed ? lenientTextOf(key) : undefined;
  });
  return keys.every(key => key !== undefined) ? keys : undefined;
}

function readTemplate(template: Json): Template {
  const named = Object.keys(lenientObjectOf(template.data) ?? {});
  const from = Array.isArray(template.templateFrom)
    ? template.templateFrom.map(keysOfEntry)
    : [];
  // The operator takes what is empty for no template, and copies the entries.
  if (named.length === 0 && from.length === 0) return undefined;
  return {
    keys: [...named, ...from.flatMap(keys => keys ?? [])].map(foreignName),
    open: from.includes(undefined),
    merges: template.mergePolicy === 'Merge',
  };
}

/** Only the names of the keys that a template makes: what it holds may be literal secrets. */
export function templateOf(value: unknown): Template {
  const template = lenientObjectOf(value);
  return template && readTemplate(template);
}
