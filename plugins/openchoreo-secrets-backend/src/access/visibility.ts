import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** A component, or a managed resource, which is named as one. */
export interface Subject {
  readonly component: ComponentRef;
  readonly isResource?: boolean;
}

/** A subject that a caller may see in some environments. */
export interface VisibleSubject extends Subject {
  /** All of them, where absent. */
  readonly environments?: readonly string[];
}

/** What is hidden, as far as the catalog itself names it to the caller: that alone may be told. */
export interface Hidden {
  /** It names subjects that the caller may not see. */
  readonly subjects: boolean;
  /** Environments that it names; not whether anything is in them. */
  readonly environments: readonly string[];
}

/** What one caller may see: nothing else enters an answer, nor a number in it. */
export interface Visibility {
  readonly subjects: readonly VisibleSubject[];
  /** Nothing is hidden, whatever there is: by right, and not for want of things. */
  readonly everything: boolean;
  /** Names of planes and stores, and what providers say. */
  readonly platform: boolean;
  readonly hidden?: Hidden;
}

/** What those see from whom nothing is hidden. */
export const EVERYTHING: Visibility = {
  subjects: [],
  everything: true,
  platform: true,
};

/** Whether a subject, or what is deployed of it in an environment, may be seen. */
export type Sees = (subject: Subject, environment?: string) => boolean;

/** Tells a component from a managed resource of the same name. */
export function subjectKey({ component, isResource }: Subject): string {
  return `${isResource ? 'resource' : 'component'} ${componentKey(component)}`;
}

/** @returns what is visible, to ask about many. */
export function seeing({ subjects, everything }: Visibility): Sees {
  if (everything) return () => true;
  const visible = new Map(
    subjects.map(subject => [
      subjectKey(subject),
      subject.environments && new Set(subject.environments),
    ]),
  );
  return (subject, environment) => {
    const key = subjectKey(subject);
    if (!visible.has(key)) return false;
    const environments = visible.get(key);
    return (
      !environments ||
      environment === undefined ||
      environments.has(environment)
    );
  };
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

/** A project that is asked about. */
export type ProjectTarget = Extract<EntityTarget, { scope: 'system' }>;

/** A component or a managed resource that is asked about. */
export type OneTarget = Exclude<EntityTarget, ProjectTarget>;
