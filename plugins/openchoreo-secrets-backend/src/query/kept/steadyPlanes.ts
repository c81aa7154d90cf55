import { isDeepStrictEqual } from 'node:util';
import type { QueryContext } from '../context/context';
import { steadyView } from '../fleet/trackedViews';
import type { ProjectPart } from '../project/projectPart';
import { planeNow } from './planeNow';

type Steady = ReturnType<typeof steadyView>;

/** What was concluded of planes as a whole, by their ids. */
export type SteadyPlanes = ReadonlyMap<string, Steady>;

/** What was concluded of the planes of a component, when it was judged. */
export function steadyPlanes({ judged }: ProjectPart): SteadyPlanes {
  const planes = new Map<string, Steady>();
  for (const { plane } of judged.of.environments) {
    if (plane && !planes.has(plane.id)) {
      planes.set(plane.id, steadyView(plane));
    }
  }
  return planes;
}

/** What is concluded of planes now: of each once, for whoever asks. */
export class PlanesNow {
  private readonly known = new Map<string, Steady | undefined>();

  constructor(private readonly context: QueryContext) {}

  /** Whether the same is concluded of some as it was. */
  are(planes: SteadyPlanes): boolean {
    for (const [id, steady] of planes) {
      if (!isDeepStrictEqual(this.of(id), steady)) return false;
    }
    return true;
  }

  private of(id: string): Steady | undefined {
    if (this.known.has(id)) return this.known.get(id);
    const plane = planeNow(id, this.context);
    const steady = plane && steadyView(plane);
    this.known.set(id, steady);
    return steady;
  }
}
