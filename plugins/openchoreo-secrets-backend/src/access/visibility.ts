import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What one caller may see: nothing else enters an answer, nor a number in it. */
export interface Visibility {
  readonly components: readonly ComponentRef[];
}

/** An entity as a path names it. */
export interface EntityName {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** What an entity of the catalog stands for. */
export type Scope =
  | { readonly scope: 'component'; readonly component: ComponentRef }
  | {
      readonly scope: 'system';
      readonly namespace: string;
      readonly project: string;
    };

/** The entity that is asked about, and what it stands for. */
export type EntityTarget = { readonly entity: EntityName } & Scope;
