import { resources } from '../apiserver/resources';
import { agentConnection } from '../controlplane/agent';
import { parsePlaneId, planeResource } from '../controlplane/planeObjects';
import { at, Fields, textAt } from '../eso/fields';
import { KubeObject } from '../log';
import { certificateStatus, Validity } from './certificateObjects';
import { agentKeyOf, planeBehind } from './gatewayPlanes';
import { clusterNamed, ControlError, RunningWorld } from './runningWorld';

const DAY = 86_400_000;

function redate(
  world: RunningWorld,
  input: Fields,
  change: (old: Validity, now: number) => Validity,
): void {
  const { log } = clusterNamed(world, textAt(input, 'cluster'));
  const key = {
    namespace: textAt(input, 'namespace'),
    name: textAt(input, 'name') ?? '',
  };
  const found = log.get(resources.certificates, key);
  if (!found) {
    const known = log
      .list(resources.certificates)
      .map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
    throw new ControlError(
      `certificate ${key.namespace}/${key.name} is not one of ${known.join(', ')}`,
    );
  }
  const now = log.wallNow();
  const validity = change(validityOf(found, now), now);
  const status = certificateStatus(validity, now);
  log.patchStatus(resources.certificates, found.metadata, status);
}

function validityOf({ status }: KubeObject, now: number): Validity {
  const time = (field: string, otherwise: number) =>
    Date.parse(textAt(status, field) ?? '') || otherwise;
  return {
    notBefore: time('notBefore', now - 90 * DAY),
    notAfter: time('notAfter', now),
  };
}

/** As the gateway tells the plane's resource. */
function tellConnected(
  world: RunningWorld,
  asked: string | undefined,
  connected: boolean,
): void {
  const planes = world.spec.namespaces.flatMap(item =>
    item.planes.map(({ plane }) => plane),
  );
  const plane = planes.find(
    id => id === asked || id.split('/').at(-1) === asked,
  );
  if (plane === undefined) {
    const known = planes.join(', ');
    throw new ControlError(`plane ${asked} is not one of ${known}`);
  }
  const { log } = clusterNamed(world, world.spec.controlPlane);
  log.patchStatus(planeResource(plane), parsePlaneId(plane), old => ({
    ...(typeof old.status === 'object' ? old.status : {}),
    agentConnection: agentConnection(connected, log.wallNow()),
  }));
}

function connect(world: RunningWorld, input: Fields, connected: boolean): void {
  const plane = planeBehind(world.spec, textAt(input, 'plane'));
  world.gateway?.agents.setConnected(agentKeyOf(world.spec, plane), connected);
  tellConnected(world, plane, connected);
}

/** What can be done to certificates and agents of a running world. */
export const platformActions = {
  /** `{cluster, namespace, name}`: the Certificate ended a minute ago. */
  expireCertificate: (world: RunningWorld, input: Fields): void =>
    redate(world, input, ({ notBefore }, now) => {
      const notAfter = now - 60_000;
      return { notBefore: Math.min(notBefore, notAfter - DAY), notAfter };
    }),
  /** `{cluster, namespace, name}`: for 90 days from now. Whoever pins the one before goes on to. */
  renewCertificate: (world: RunningWorld, input: Fields): void =>
    redate(world, input, (_old, now) => ({
      notBefore: now,
      notAfter: now + 90 * DAY,
    })),
  /** `{plane}`: the agent of a plane behind the gateway goes. */
  agentAway: (world: RunningWorld, input: Fields): void =>
    connect(world, input, false),
  /** `{plane}`: and comes back. */
  agentBack: (world: RunningWorld, input: Fields): void =>
    connect(world, input, true),
  /** `{plane, connected}`: its agent comes or goes, as the gateway tells the plane's resource. */
  setAgentConnected: (world: RunningWorld, input: Fields): void => {
    const asked = textAt(input, 'plane');
    const connected = at(input, 'connected');
    if (typeof connected !== 'boolean') {
      throw new ControlError('connected is not true or false');
    }
    tellConnected(world, asked, connected);
  },
};
