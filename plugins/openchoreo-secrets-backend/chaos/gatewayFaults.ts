import type { GatewayOutage } from '@internal/plane-simulator';
import type { Fault } from './fault';
import type { Random } from './random';
import { onlyBehind, planesBehind, type BrokenWorld } from './world';

const OUTAGES: readonly GatewayOutage[] = ['refused', 'hang', 'error', 'page'];

function outage(broken: BrokenWorld, how: GatewayOutage): Fault {
  const { gateway } = broken.world;
  return {
    what: `gateway: ${how}`,
    dark: onlyBehind(broken.spec),
    begin: () => {
      if (gateway) gateway.outage = how;
      return () => {
        if (gateway) gateway.outage = undefined;
      };
    },
  };
}

/** The gateway does not answer, or the agent of a plane is not there. */
export function anyGatewayFault(broken: BrokenWorld, random: Random): Fault {
  if (random.next() < 0.5) return outage(broken, random.of(OUTAGES));
  const { control } = broken.world;
  const plane = random.of(planesBehind(broken.spec));
  return {
    what: `gateway: the agent of ${plane} is away`,
    dark: onlyBehind(broken.spec).filter(each => each === plane),
    begin: () => {
      control.agentAway({ plane });
      return () => control.agentBack({ plane });
    },
  };
}
