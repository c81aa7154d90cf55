import { isDeepStrictEqual } from 'node:util';
import type { CommonGround } from './componentRow';

/** Where all fare differently, looking for an equal one among all would take longer than it is worth. */
const LAST = 4;

/** Those of one environment, where equal ones become one. */
export class CommonGrounds {
  private last: readonly CommonGround[] = [];

  /** @returns the same, as it may have come before. */
  shared(ground: CommonGround): CommonGround {
    const known = this.last.find(each => isDeepStrictEqual(each, ground));
    const others = this.last.filter(each => each !== known);
    const shared = known ?? ground;
    this.last = [shared, ...others].slice(0, LAST);
    return shared;
  }
}
