import type { Estate } from './estate';

/** Whether what lives in a plane was ever counted. */
export function isCounted({ views }: Estate, planeId: string): boolean {
  const kind = views.get(planeId)?.observation.cluster?.kinds.ExternalSecret;
  if (!kind) return false;
  const { observation } = kind;
  return 'asOf' in observation && observation.asOf !== undefined;
}
