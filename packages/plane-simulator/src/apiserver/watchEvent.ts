import { apiVersionOf, Change, KubeObject } from '../log';
import { Presentation, presentObject } from './present';
import { StatusObject } from './status';

export type WatchEvent =
  | {
      readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
      readonly object: KubeObject;
    }
  | {
      readonly type: 'BOOKMARK';
      readonly revision: number;
      readonly initialEventsEnd?: boolean;
    }
  | { readonly type: 'ERROR'; readonly status: StatusObject };

interface Selected {
  readonly before: boolean;
  readonly after: boolean;
  readonly object: KubeObject;
}

export function selectChange(
  change: Change,
  selected: (object: KubeObject) => boolean,
): Selected {
  const { type, object, previous } = change;
  return {
    before: previous !== undefined && selected(previous),
    after: type !== 'deleted' && selected(object),
    object: leaving(change),
  };

  /** What a watcher sees leave is what it knew, at the revision of leaving. */
  function leaving({ type: kind, object: next }: Change): KubeObject {
    if (kind === 'deleted' || selected(next) || !previous) return next;
    const { resourceVersion } = next.metadata;
    return { ...previous, metadata: { ...previous.metadata, resourceVersion } };
  }
}

/** Entering a selection is an ADDED, leaving it a DELETED. */
export function eventFor(change: Selected): WatchEvent | undefined {
  const { before, after, object } = change;
  if (before && after) return { type: 'MODIFIED', object };
  if (after) return { type: 'ADDED', object };
  if (before) return { type: 'DELETED', object };
  return undefined;
}

/** The event as it goes over the wire, the newline apart. */
export function encodeEvent(event: WatchEvent, as: Presentation): string {
  return JSON.stringify({ type: event.type, object: payload(event, as) });
}

function payload(event: WatchEvent, as: Presentation): unknown {
  switch (event.type) {
    case 'ERROR':
      return event.status;
    case 'BOOKMARK':
      return bookmark(event, as);
    default:
      return presentObject(as, event.object);
  }
}

function bookmark(
  event: Extract<WatchEvent, { type: 'BOOKMARK' }>,
  as: Presentation,
) {
  const partial = as.form === 'partial';
  return {
    kind: partial ? 'PartialObjectMetadata' : as.resource.kind,
    apiVersion: partial
      ? 'meta.k8s.io/v1'
      : apiVersionOf(as.resource.group, as.version),
    metadata: {
      resourceVersion: String(event.revision),
      creationTimestamp: null,
      ...(event.initialEventsEnd && {
        annotations: { 'k8s.io/initial-events-end': 'true' },
      }),
    },
  };
}
