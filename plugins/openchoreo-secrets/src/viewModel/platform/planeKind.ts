const KINDS = [
  'control',
  'data',
  'build',
  'workflow',
  'observability',
] as const;

/** The part that a plane plays. */
export type PlaneKind = (typeof KINDS)[number] | 'other';

export function kindOf(kind: string): PlaneKind {
  const word = kind.replace(/^Cluster/, '').replace(/Plane$/, '');
  return KINDS.find(one => one === word.toLocaleLowerCase('en-US')) ?? 'other';
}
