import { z } from 'zod/v3';

const text = z.string().optional().catch(undefined);

const schema = z.object({
  kind: z.literal('Status'),
  message: text,
  reason: text,
  code: z.number().optional().catch(undefined),
  details: z
    .object({
      kind: text,
      name: text,
      retryAfterSeconds: z.number().optional().catch(undefined),
      causes: z
        .array(z.object({ reason: text }))
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** A Kubernetes error, as far as it is read. */
export type KubeStatus = z.output<typeof schema>;

/** Reads a Status of JSON already parsed, if it is one. */
export function readStatus(json: unknown): KubeStatus | undefined {
  const result = schema.safeParse(json);
  return result.success ? result.data : undefined;
}

/** Reads a Status of a body: proxies answer HTML, plain text or nothing, so there may be none. */
export function parseStatus(body: string): KubeStatus | undefined {
  try {
    return readStatus(JSON.parse(body));
  } catch {
    return undefined;
  }
}
