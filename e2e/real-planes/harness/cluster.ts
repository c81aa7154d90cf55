import type { KubeClient } from './kubeClient';

/** A cluster as tests use it. */
export interface Cluster {
  readonly name: string;
  /** May do anything. */
  readonly admin: KubeClient;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Forgets every revision but the current one. */
  compact(): Promise<void>;
}
