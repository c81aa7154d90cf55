const STAGES = ['alpha', 'beta', ''];
const VERSION = /^v(\d+)(?:(alpha|beta)(\d+))?$/;

/** Stage before number before revision: `v2`, `v1`, `v2beta1`, `v1alpha1`. */
function rankOf(version: string): readonly number[] {
  const parts = VERSION.exec(version);
  if (!parts) return [-1, 0, 0];
  const [, major, stage = '', minor = '0'] = parts;
  return [STAGES.indexOf(stage), Number(major), Number(minor)];
}

/** Orders API versions as Kubernetes does, newest first; names of another form come last. */
export function newestFirst(versions: readonly string[]): readonly string[] {
  return [...versions].sort((a, b) => {
    const rankA = rankOf(a);
    const rankB = rankOf(b);
    const differs = rankA.findIndex((part, index) => part !== rankB[index]);
    return differs < 0 ? a.localeCompare(b) : rankB[differs] - rankA[differs];
  });
}
