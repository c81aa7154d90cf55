import { KubeObject } from './object';
import { ResourceDefinition } from './resource';

/**
 * One write, at one revision.
 *
 * @public
 */
export interface Change {
  readonly revision: number;
  readonly type: 'created' | 'updated' | 'deleted';
  readonly resource: ResourceDefinition;
  /** The new state; for a deletion the last state at its own revision. */
  readonly object: KubeObject;
  readonly previous?: KubeObject;
}

/**
 * What a cluster's store tells its listeners.
 *
 * @public
 */
export type LogEvent =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'compacted'; readonly revision: number }
  | { readonly kind: 'reset'; readonly revision: number }
  | { readonly kind: 'resource'; readonly resource: ResourceDefinition };
