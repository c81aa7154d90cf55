import type { Meter } from '@opentelemetry/api';
import type { AskedOfPlane } from '../planes';

const COUNTED = {
  requests: 'requests sent to the cluster of a plane, watches among them',
  watches: 'watches asked for in the cluster of a plane',
  bytes: 'bytes read of what the cluster of a plane answered',
} as const;

const NAMES = ['requests', 'watches', 'bytes'] as const;

/** The metrics `openchoreo_secrets_plane_requests`, `_watches` and `_bytes`: what is asked of each plane since it is followed. @returns what takes them back. */
export function countAsked(
  meter: Meter,
  asked: () => readonly AskedOfPlane[],
): () => void {
  const taken = NAMES.map(name => {
    const counter = meter.createObservableCounter(
      `openchoreo_secrets_plane_${name}`,
      {
        description: `Secret health: ${COUNTED[name]}`,
      },
    );
    const tell: Parameters<typeof counter.addCallback>[0] = result =>
      asked().forEach(each =>
        result.observe(each[name], { plane: each.plane }),
      );
    counter.addCallback(tell);
    return () => counter.removeCallback(tell);
  });
  return () => taken.forEach(each => each());
}
