import { parseArgs } from 'node:util';
import { readSituations, type Situation } from '../situations/situation';

/** The parts of a run, in their order. */
export const PARTS = [
  'contract',
  // Before others leave secrets that fall due in an hour: nearly all have to be overdue.
  'stops',
  'situations',
  'operator',
  'kinds',
  'rename',
  'journeys',
  'servers',
  'takeover',
  // The last: where a watch was refused, it is not asked for again for a while.
  'rights',
] as const;

export type Part = (typeof PARTS)[number];

/** What needs clusters that may be stopped, and a provider that may fail. */
const OF_OUR_OWN: ReadonlySet<Part> = new Set<Part>([
  'operator',
  'stops',
  'journeys',
  'servers',
  'takeover',
  'rights',
]);

/** What of all this is to be run. */
export interface Choice {
  readonly has: (part: Part) => boolean;
  readonly smoke: boolean;
  /** Clusters are given, rather than our own. */
  readonly given: boolean;
  readonly situations: readonly Situation[];
  readonly operatorSituations: readonly Situation[];
}

const USAGE = `usage: npm run test:real -- [--smoke] [--part NAME]... [--only TEXT]
parts: ${PARTS.join(', ')}; TEXT: part of the rule of a situation
`;

/** Reads the command line. */
export function readChoice(): Choice {
  const { values } = parseArgs({
    options: {
      smoke: { type: 'boolean', default: false },
      part: { type: 'string', multiple: true },
      only: { type: 'string', default: '' },
    },
  });
  const { smoke, only, part } = values;
  const unknown = part?.find(name => !PARTS.some(known => known === name));
  if (unknown) throw new Error(`no part ${unknown}\n${USAGE}`);
  const usual = smoke ? ['situations', 'servers'] : PARTS;
  const parts = new Set<string>(part ?? usual);
  const given = Boolean(process.env.REAL_PLANES_KUBECONFIG);
  const reachable = ({ store }: Situation) =>
    !given || !(store?.webhook || store?.kubernetes || store?.provider);
  const takes = (situation: Situation) =>
    situation.rule.includes(only) &&
    (situation.smoke || !smoke) &&
    reachable(situation);
  return {
    has: name => parts.has(name) && !(given && OF_OUR_OWN.has(name)),
    smoke,
    given,
    situations: ['externalSecrets.yaml', 'delivery.yaml']
      .flatMap(readSituations)
      .filter(takes),
    operatorSituations: readSituations('operator.yaml').filter(takes),
  };
}
