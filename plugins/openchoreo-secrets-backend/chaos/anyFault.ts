import { anyClusterFault } from './clusterFaults';
import { anyCredentialFault } from './credentialFaults';
import type { Fault } from './fault';
import { anyGatewayFault } from './gatewayFaults';
import type { Random } from './random';
import type { Victims } from './victims';
import type { BrokenWorld } from './world';

/** Something that goes wrong with one of the victims. */
export function anyFault(
  broken: BrokenWorld,
  { clusters, gateway }: Victims,
  random: Random,
): Fault {
  if (gateway && random.next() < 0.3) return anyGatewayFault(broken, random);
  const name = random.of(clusters);
  const program = broken.programs.get(name);
  return program && random.next() < 0.3
    ? anyCredentialFault(program, name, random)
    : anyClusterFault(broken, name, random);
}
