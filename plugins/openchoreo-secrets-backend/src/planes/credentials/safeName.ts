/** A name of a kubeconfig as it can be repeated: what looks like none is left out, since a credential may stand in its place. */
export function safeName(name: string): string {
  return /^[A-Za-z0-9_][\w.+@-]{0,63}$/.test(name) ? name : '(unnamed)';
}
