import { z } from 'zod/v3';

const CAUSE = z.object({ class: z.string() }).optional();

/** What is read of an answer about all secrets: no more than what must hold of it. */
const schema = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      planeId: z.string().optional(),
      object: z.object({ kind: z.string().optional() }).optional(),
      health: z.object({
        verdict: z.string(),
        severity: z.string(),
        cause: CAUSE,
      }),
      delivery: z
        .object({ state: z.string(), effect: z.string().optional() })
        .optional(),
    }),
  ),
  planes: z.array(
    z.object({ id: z.string(), state: z.string(), cause: CAUSE }),
  ),
});

/** All secrets, with the planes that they were seen on. */
export type Told = z.output<typeof schema>;

type Row = Told['rows'][number];

/** Reads an answer about all secrets. */
export const readTold = (body: unknown): Told => schema.parse(body);

/** The planes that count as seen. */
export function seenPlanes({ planes }: Told): ReadonlySet<string> {
  return new Set(
    planes
      .filter(({ state }) => state === 'live' || state === 'polled')
      .map(({ id }) => id),
  );
}

/** What is said of each plane, for a trace. */
export function statesOf({ planes }: Told): string {
  return planes
    .map(({ id, state, cause }) => `${id} ${state} ${cause?.class ?? ''}`)
    .join(', ');
}

/** As well known as the least known of its applications: its own secrets may be seen all the same. */
const CONTROL_PLANE = 'ControlPlane/default';

/** Whether something says that it is in order now. What nobody asks for any more is so whether it is seen or not. */
function isGreen({ health, delivery }: Row): boolean {
  if (!delivery) return health.severity === 'ok';
  const { state, effect } = delivery;
  return state === 'current' || (health.severity === 'ok' && effect !== 'none');
}

/** Rows that are shown as in order while nothing is heard of their plane. */
export function greenUnseen(told: Told): readonly string[] {
  const seen = seenPlanes(told);
  return (
    told.rows
      .filter(
        ({ planeId = CONTROL_PLANE }) =>
          planeId !== CONTROL_PLANE && !seen.has(planeId),
      )
      // Whether a plane is seen is said of its ExternalSecrets; other kinds are seen by themselves.
      .filter(
        ({ object }) => (object?.kind ?? 'ExternalSecret') === 'ExternalSecret',
      )
      .filter(isGreen)
      .map(
        ({ id, health, delivery }) =>
          `${id} (${health.verdict} ${delivery?.state})`,
      )
  );
}
