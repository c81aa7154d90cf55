import { at, textAt } from './fields';
import { isOlder } from './operatorTraits';

interface Named {
  readonly namespace?: string;
  readonly name?: string;
}

interface Newer {
  readonly since: readonly [number, number];
  readonly refusal: (spec: unknown, object: Named) => string | undefined;
}

function undeclared(path: readonly string[]): Newer['refusal'] {
  return (spec, { namespace, name }) =>
    at(spec, ...path) === undefined
      ? undefined
      : `failed to create typed patch object (${namespace}/${name}; external-secrets.io/v1, Kind=ExternalSecret): .spec.${path.join('.')}: field not declared in schema`;
}

/** What definitions of ExternalSecrets learned since 0.16, and how the API server refuses it before. */
const NEWER: readonly Newer[] = [
  { since: [1, 0], refusal: undeclared(['target', 'manifest']) },
  { since: [2, 7], refusal: undeclared(['syncWindows']) },
  {
    since: [2, 8],
    refusal: (spec, { name }) =>
      textAt(spec, 'target', 'creationPolicy') === 'CreateOrMerge'
        ? `ExternalSecret.external-secrets.io "${name}" is invalid: spec.target.creationPolicy: Unsupported value: "CreateOrMerge": supported values: "Owner", "Orphan", "Merge", "None"`
        : undefined,
  },
];

/** Why the definitions of a release do not take an ExternalSecret, in the API server's words. */
export function refusalOf(
  version: string,
  object: { readonly metadata: Named; readonly spec?: unknown },
): string | undefined {
  for (const { since, refusal } of NEWER) {
    const why = isOlder(version, ...since)
      ? refusal(object.spec, object.metadata)
      : undefined;
    if (why) return why;
  }
  return undefined;
}
