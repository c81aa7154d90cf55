/** The part that a plane plays. */
export type PlaneKind =
  'control' | 'data' | 'build' | 'workflow' | 'observability' | 'other';

export function kindOf(kind: string): PlaneKind {
  const word = kind.replace(/^Cluster/, '').replace(/Plane$/, '');
  switch (word) {
    case 'Control':
      return 'control';
    case 'Data':
      return 'data';
    case 'Build':
      return 'build';
    case 'Workflow':
      return 'workflow';
    case 'Observability':
      return 'observability';
    default:
      return 'other';
  }
}
