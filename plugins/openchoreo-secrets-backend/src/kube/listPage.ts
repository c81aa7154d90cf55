import { z } from 'zod/v3';
import { failureOf } from './failure';

const schema = z.object({
  metadata: z.object({
    resourceVersion: z.string().min(1),
    continue: z.string().optional(),
  }),
  items: z
    .array(z.unknown())
    .nullish()
    .transform(items => items ?? []),
});

/** One page of a list. Only an empty `continue` ends a list, not a short page. */
export interface ListPage {
  readonly items: readonly unknown[];
  readonly resourceVersion: string;
  readonly continueToken?: string;
}

/** Reads a page, or throws a `protocol` failure: some proxies answer 200 with something else. */
export function readListPage(json: unknown): ListPage {
  const result = schema.safeParse(json);
  if (!result.success) {
    const path = result.error.issues[0].path.join('.') || 'the answer';
    throw failureOf('protocol', `not a list: ${path} is wrong or missing`);
  }
  const { items, metadata } = result.data;
  return {
    items,
    resourceVersion: metadata.resourceVersion,
    continueToken: metadata.continue || undefined,
  };
}
