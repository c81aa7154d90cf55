import { posix } from 'node:path';
import { Fields } from '../eso/fields';
import { Era, KeysSpec } from './description';
import { plainValue } from './podTemplate';

/** The two parts of `reference/key`. */
export function splitKeyRef(text: string): {
  readonly reference: string;
  readonly key: string;
} {
  const cut = text.indexOf('/');
  return { reference: text.slice(0, cut), key: text.slice(cut + 1) };
}

function source(text: string, era: Era): Fields {
  const { reference, key } = splitKeyRef(text);
  const ref = { name: reference, key };
  return era === 'legacy' ? { secretRef: ref } : { secretKeyRef: ref };
}

/** An environment entry: from a SecretReference, or a plain value. */
export function envEntry(key: string, from: string | null, era: Era): Fields {
  return from === null
    ? { key, value: plainValue(key) }
    : { key, valueFrom: source(from, era) };
}

/** A container that takes these keys, beside the plain ones that every one has. */
function container(name: string, keys: KeysSpec, era: Era): Fields {
  const files = Object.entries(keys.files ?? {}).map(([path, from]) => ({
    key: posix.basename(path),
    mountPath: posix.dirname(path),
    valueFrom: source(from, era),
  }));
  return {
    image: `registry.example.com/${name}:1.4.2`,
    env: [
      { key: 'LOG_LEVEL', value: 'info' },
      ...Object.entries(keys.env ?? {}).map(([key, from]) =>
        envEntry(key, from, era),
      ),
    ],
    ...(files.length > 0 && { files }),
  };
}

/** Whether what a managed resource gives becomes a file, and no variable. */
export const isPath = (name: string) => name.startsWith('/');

/** What it takes of managed resources, output by output. */
function dependencies({ given = {} }: KeysSpec): Fields {
  const taken = Object.entries(given).map(([name, from]) => {
    const { reference: resource, key: output } = splitKeyRef(from);
    return { resource, output, name };
  });
  const resources = [...new Set(taken.map(({ resource }) => resource))].map(
    ref => {
      const own = taken.filter(({ resource }) => resource === ref);
      const bound = (files: boolean) =>
        Object.fromEntries(
          own.flatMap(({ output, name }) =>
            isPath(name) === files ? [[output, name]] : [],
          ),
        );
      return { ref, envBindings: bound(false), fileBindings: bound(true) };
    },
  );
  return resources.length > 0 ? { dependencies: { resources } } : {};
}

/** The template part of a Workload: what a ComponentRelease freezes. */
export function workloadTemplate(
  name: string,
  keys: KeysSpec,
  era: Era,
): Fields {
  return era === 'legacy'
    ? { containers: { main: container(name, keys, era) } }
    : { container: container(name, keys, era), ...dependencies(keys) };
}
