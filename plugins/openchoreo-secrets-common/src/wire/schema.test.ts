import { z } from 'zod/v3';
import type { Fields, WireSchema } from './schema';

interface Thing {
  readonly id: string;
  readonly state: 'found' | 'absent';
  readonly note?: string;
}

const id = z.string();
const state = z.enum(['found', 'absent']);
const note = z.string().optional();

/* The compiler runs these: each line that it should refuse is marked, and one that it takes fails the type check. */
const thing: WireSchema<Thing> = z.object({
  id,
  state,
  note,
} satisfies Fields<Thing>);

const drifted = [
  // @ts-expect-error a field is missing, also one that is optional
  { id, state } satisfies Fields<Thing>,
  // @ts-expect-error a field is in no type
  { id, state, note, more: id } satisfies Fields<Thing>,
  // @ts-expect-error a word is missing
  { id, state: z.enum(['found']), note } satisfies Fields<Thing>,
  // @ts-expect-error a word is in no type
  { id, state: z.enum(['found', 'absent', 'x']), note } satisfies Fields<Thing>,
  // @ts-expect-error it is optional in the type
  { id, state, note: id } satisfies Fields<Thing>,
  // @ts-expect-error it is not optional in the type
  { id: note, state, note } satisfies Fields<Thing>,
  // @ts-expect-error it is of another type
  { id: z.number(), state, note } satisfies Fields<Thing>,
];

describe('a schema that is held to its type', () => {
  it('cannot differ from it', () => {
    expect(drifted).toHaveLength(7);
  });

  it('gives what the type says, and leaves out what it does not', () => {
    expect(thing.parse({ id: 'a', state: 'found', more: 1 })).toEqual({
      id: 'a',
      state: 'found',
    });
  });
});
