import { OF_A_TEMPLATE } from './makeRules';
import type { TextRule } from './textRule';

/** Frames that only a write of the Secret has. */
export const OF_A_WRITE =
  /(?:unable to|could not|failed to|error) (?:creat|updat|patch|delet|writ)\w{0,3} (?:the |target |orphaned )?(?:secret|resource)|owned by another|take ownership|conflicting owner|is immutable|invalid generic target|generic targets are disabled|is forbidden: (?:exceeded quota|unable to create)|cannot (?:create|update|patch|delete) resource (?!"serviceaccounts)|admission webhook|failed calling webhook|violates PodSecurity|Secret "[^"]{0,253}" is invalid|secrets "[^"]{0,253}" already exists|already exists in namespace|With creationPolicy=Merge|Operation cannot be fulfilled|etcdserver|(?:Create|Update|Patch)Options\.meta\.k8s\.io/i;

/** What the API server of the cluster says to a write. */
export const WRITE_RULES: readonly TextRule[] = [
  {
    class: 'ownedByAnother',
    words:
      /owned by another|take ownership|already exists|conflicting owner|not managed by external-secrets/i,
  },
  {
    class: 'targetImmutable',
    words: /(?:target|field|secret) is immutable/i,
  },
  {
    class: 'invalidConfiguration',
    words: /invalid generic target|generic targets are disabled/i,
    params: { field: 'spec.target.manifest' },
  },
  {
    // Up to 0.10: there is nothing to merge into.
    class: 'invalidConfiguration',
    words: /With creationPolicy=Merge/i,
    params: { field: 'spec.target.creationPolicy' },
  },
  {
    class: 'templateFailed',
    words: OF_A_TEMPLATE,
  },
];
