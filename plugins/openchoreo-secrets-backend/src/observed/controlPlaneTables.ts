import {
  CONTROL_PLANE_KINDS,
  type ControlPlaneKinds,
} from '../kinds/controlPlaneKinds';
import type { ListWitness } from './clockBook';
import type { TableContext } from './clusterTables';
import type { KindSink } from './kindSink';
import { KindTable } from './kindTable';
import { makeTables, snapshotsOf, type KindTables } from './kindTables';
import { Revision } from './revision';
import type { ControlPlaneSnapshot } from './snapshot';

type Kinds = ControlPlaneSnapshot['kinds'];

/** What the control plane's cluster says about applications, as it changes. */
export class ControlPlaneTables {
  private readonly revision: Revision;
  private readonly tables: KindTables<ControlPlaneKinds>;
  private memo: { any: number; kinds: Kinds } | undefined;

  constructor(
    context: TableContext,
    /** Makes what is told of each plane that is seen, for each list of them. */
    planeWitness?: () => ListWitness,
  ) {
    this.revision = new Revision(context.revision);
    const { revision } = this;
    this.tables = makeTables(
      CONTROL_PLANE_KINDS,
      (name, kind) =>
        new KindTable({
          ...context,
          ...kind,
          revision,
          kind: name,
          witnessOf: name === 'Plane' ? planeWitness : undefined,
        }),
    );
  }

  /** The place for one list of a kind. */
  part(kind: keyof ControlPlaneKinds, name: string): KindSink {
    return this.tables[kind].part(name);
  }

  snapshot(): Kinds {
    const { any } = this.revision;
    if (this.memo?.any === any) return this.memo.kinds;
    const kinds = snapshotsOf(this.tables);
    this.memo = { any, kinds };
    return kinds;
  }
}
