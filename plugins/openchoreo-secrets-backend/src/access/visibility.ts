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
    }
  /** Managed infrastructure, named as a component is. */
  | { readonly scope: 'resource'; readonly resource: ComponentRef };

/** An environment, by the names of the control plane. */
export interface EnvironmentTarget {
  readonly entity: EntityName;
  readonly namespace: string;
  readonly environment: string;
}

/** A namespace of the control plane. */
export interface NamespaceTarget {
  readonly entity: EntityName;
  readonly namespace: string;
}

/** The entity that is asked about, and what it stands for. */
export type EntityTarget = { readonly entity: EntityName } & Scope;
