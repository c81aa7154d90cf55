import { parseArgs } from 'node:util';
import { readSituations, type Situation } from '../situations/situation';

/** The parts of a run, in their order. */
export const PARTS = [
  'contract',
  'situations',
  'operator',
  'kinds',
  'rename',
  'journeys',
  'servers',
] as const;

export type Part = (typeof PARTS)[number];

/** What of all this is to be run. */
export interface Choice {
  readonly has: (part: Part) => boolean;
  readonly smoke: boolean;
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
  const takes = ({ rule, smoke: quick }: Situation) =>
    rule.includes(only) && (quick || !smoke);
  return {
    has: name => parts.has(name),
    smoke,
    situations: readSituations('externalSecrets.yaml').filter(takes),
    operatorSituations: readSituations('operator.yaml').filter(takes),
  };
}
