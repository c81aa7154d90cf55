/** The target Secret as the controller sees it: never its data. */
export interface Target {
  /** Carries the controller's label. */
  readonly managed: boolean;
  /** Stands for the data that was written; absent when someone touched it. */
  readonly hash?: string;
  /** The ExternalSecret that owns it. */
  readonly owner?: { readonly uid: string; readonly name: string };
  readonly immutable?: boolean;
}

/** What a reconcile does to the target. */
export type TargetAction =
  | {
      readonly kind: 'write';
      readonly hash: string;
      readonly owned: boolean;
      readonly immutable: boolean;
    }
  | { readonly kind: 'delete' };
