import {
  formatRef,
  type PlaneKind,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { GatewayAccessConfig } from '../../config/secretsConfig';
import { OPENCHOREO } from '../../kinds/controlPlaneKinds';
import type { Discovery } from '../../kube/discovery';
import { failureOf } from '../../kube/failure';
import type { SnapshotSource } from '../../observed/snapshot';
import {
  gatewayAddress,
  gatewayPlaneType,
  type GatewayPlaneType,
} from './gatewayAddress';

const WORKFLOW = ['workflowplanes', 'clusterworkflowplanes'];
const BUILD = ['buildplanes', 'clusterbuildplanes'];

function isWorkflow(kind: PlaneKind): boolean {
  return kind === 'WorkflowPlane' || kind === 'ClusterWorkflowPlane';
}

/** Where the gateway has each plane, as the control plane tells. */
export class PlaneDirectory {
  private workflowType: GatewayPlaneType | undefined;
  /** Ids by plane, as they were told first. */
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly observed: SnapshotSource,
    private readonly discovery: Pick<Discovery, 'group'>,
    private readonly signal: AbortSignal,
  ) {}

  /** What planes with one agent agree in; throws while the control plane does not tell. */
  agentOf(ref: PlaneRef, access: GatewayAccessConfig): string {
    return `${gatewayPlaneType(ref.kind)} ${this.idOf(ref, access)}`;
  }

  /** The base URL of a plane; rejects while the control plane does not tell. */
  async addressOf(ref: PlaneRef, access: GatewayAccessConfig): Promise<string> {
    const id = this.idOf(ref, access);
    return gatewayAddress(access.gateway.url, await this.typeOf(ref), id, ref);
  }

  /** One and the same until this process ends: planes were put together by it. */
  private idOf(ref: PlaneRef, { planeId }: GatewayAccessConfig): string {
    const name = formatRef(ref);
    const id = planeId ?? this.toldId(ref);
    const first = this.ids.get(name) ?? id;
    this.ids.set(name, first);
    if (id === first) return id;
    throw failureOf(
      'notRegistered',
      'the plane has another planeID than when this back end started: restart it',
    );
  }

  private toldId(ref: PlaneRef): string {
    const { kinds } = this.observed.snapshot().controlPlane;
    const { objects, observation } = kinds.Plane;
    const plane = objects.get(formatRef(ref));
    if (plane) return plane.planeId;
    throw observation.state === 'observed'
      ? failureOf('notRegistered', 'the control plane has no such plane')
      : failureOf(
          'unreachable',
          'the control plane does not tell of the plane',
        );
  }

  private async typeOf({ kind }: PlaneRef): Promise<GatewayPlaneType> {
    if (isWorkflow(kind)) return this.typeOfWorkflowPlanes();
    const type = gatewayPlaneType(kind);
    if (type) return type;
    throw failureOf('notRegistered', 'the gateway reaches no control plane');
  }

  /** Build planes became workflow planes in 1.0. What was found stands while the control plane is away. */
  private async typeOfWorkflowPlanes(): Promise<GatewayPlaneType> {
    try {
      const { resources } = await this.discovery.group(OPENCHOREO, this.signal);
      const served = new Set(
        [...resources.values()].flatMap(names => [...names]),
      );
      const serves = (names: readonly string[]) =>
        names.some(name => served.has(name));
      const old = serves(BUILD) && !serves(WORKFLOW);
      this.workflowType = old ? 'buildplane' : 'workflowplane';
    } catch (error) {
      if (!this.workflowType) throw error;
    }
    return this.workflowType;
  }
}
