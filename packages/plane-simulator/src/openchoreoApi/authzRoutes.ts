import { at, fieldsAt, listAt, textAt } from '../eso/fields';
import { capabilitiesOf, isAllowed, type Binding } from './binding';
import type { TokenSubject } from './tokens';

/** What an API answers. */
export interface ApiReply {
  readonly status: number;
  readonly body: unknown;
}

/** An answer that is an error, as OpenChoreo writes it. */
export function problem(status: number, error: string): ApiReply {
  return { status, body: { error, code: String(status) } };
}

/** `GET /authz/profile` */
export function profile(
  { groups }: TokenSubject,
  bindings: readonly Binding[],
  now: number,
): ApiReply {
  return {
    status: 200,
    body: {
      user: {
        type: 'user',
        entitlement_claim: 'groups',
        entitlement_values: groups,
      },
      capabilities: capabilitiesOf(bindings, groups),
      evaluatedAt: new Date(now).toISOString(),
    },
  };
}

function decisionOn(question: unknown, bindings: readonly Binding[]) {
  const hierarchy = fieldsAt(question, 'resource', 'hierarchy');
  const decision = isAllowed(bindings, {
    // As upstream: the subject in the body is believed.
    groups: listAt(question, 'subject_context', 'entitlement_values').map(
      String,
    ),
    action: textAt(question, 'action') ?? '',
    scope: {
      namespace: textAt(hierarchy, 'namespace'),
      project: textAt(hierarchy, 'project'),
      component: textAt(hierarchy, 'component'),
    },
    environment: textAt(question, 'context', 'resource', 'environment'),
  });
  const reason = decision ? 'Access granted' : 'no matching policies found';
  return { decision, context: { reason } };
}

/** `POST /authz/evaluates` */
export function evaluates(
  body: unknown,
  bindings: readonly Binding[],
): ApiReply {
  if (!Array.isArray(body) || body.length === 0) {
    return problem(400, 'expected an array of questions');
  }
  if (body.some(question => !at(question, 'subject_context'))) {
    return problem(400, 'subject context is required');
  }
  return {
    status: 200,
    body: body.map(question => decisionOn(question, bindings)),
  };
}
