import { z } from 'zod/v3';
import type { AuthzSubject, Profile, Question } from './question';

const resources = z
  .array(z.object({ path: z.string(), constraints: z.unknown() }))
  .nullish();

const profileSchema = z.object({
  user: z
    .object({
      type: z.string(),
      entitlement_claim: z.string(),
      entitlement_values: z.array(z.string()),
    })
    .nullish(),
  capabilities: z
    .record(z.object({ allowed: resources, denied: resources }))
    .nullish(),
});

/** Exactly one decision a question: more or fewer, and none can be told from another. */
const decisionsSchema = z.array(z.object({ decision: z.boolean() }));

/** Reads `GET /authz/profile`. */
export function parseProfile(body: unknown): Profile | undefined {
  const { success, data } = profileSchema.safeParse(body);
  if (!success) return undefined;
  const capabilities = Object.entries(data.capabilities ?? {});
  const unrestricted = capabilities.filter(
    ([, { allowed, denied }]) =>
      (denied ?? []).length === 0 &&
      (allowed ?? []).some(
        ({ path, constraints }) => path === '*' && !constraints,
      ),
  );
  return {
    ...(data.user && { subject: data.user }),
    unrestricted: new Set(unrestricted.map(([action]) => action)),
  };
}

/** Reads the answer of `POST /authz/evaluates` to so many questions. */
export function parseDecisions(
  body: unknown,
  questions: number,
): readonly boolean[] | undefined {
  const { success, data } = decisionsSchema.safeParse(body);
  return success && data.length === questions
    ? data.map(({ decision }) => decision)
    : undefined;
}

function typeOf({ namespace, project, component }: Question): string {
  if (component) return 'component';
  if (project) return 'project';
  return namespace ? 'namespace' : 'cluster';
}

/** A question as the API takes it: environments are named with their namespace. */
export function writeQuestion(question: Question, subject: AuthzSubject) {
  const { action, namespace, project, component, environment } = question;
  return {
    subject_context: subject,
    action,
    resource: {
      type: typeOf(question),
      hierarchy: { namespace, project, component },
    },
    context:
      environment === undefined
        ? {}
        : { resource: { environment: `${namespace}/${environment}` } },
  };
}
