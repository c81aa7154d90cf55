import type { Fleet } from './fleet';

/** Whether what lives in a plane was ever counted. */
export function isCounted({ views }: Fleet, planeId: string): boolean {
  const kind = views.get(planeId)?.observation.cluster?.kinds.ExternalSecret;
  if (!kind) return false;
  const { observation } = kind;
  return 'asOf' in observation && observation.asOf !== undefined;
}
