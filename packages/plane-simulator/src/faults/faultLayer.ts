import { answer, sendBody, statusReply } from '../apiserver/answer';
import { RequestAttributes } from '../apiserver/attributes';
import { Handler, Responder, ServerRequest } from '../apiserver/exchange';
import { requestAttributes } from '../apiserver/requestInfo';
import { ClusterLog } from '../log';
import { sendForever, trickle } from './slowResponders';
import { breakResponder } from './brokenResponders';
import { FaultEffect } from './effect';
import { FaultPlan } from './faultPlan';
import { faultStatus } from './faultStatus';
import { FaultSubject } from './match';

/** Puts a plan of faults in front of a correct server. */
export function withFaults(
  plan: FaultPlan,
  log: ClusterLog,
  correct: Handler,
): Handler {
  return (request, responder) => {
    const { method, path, query } = request;
    const asked = requestAttributes(method, path, query);
    const effects = plan.effectsFor(subjectOf(request, asked));
    const layer = { log, correct, request, asked };
    apply(layer, effects, responder);
  };
}

interface Layer {
  readonly log: ClusterLog;
  readonly correct: Handler;
  readonly request: ServerRequest;
  readonly asked: RequestAttributes;
}

/** One effect after the other; those that answer leave out the rest. */
function apply(
  layer: Layer,
  effects: readonly FaultEffect[],
  responder: Responder,
): void {
  const [effect, ...rest] = effects;
  if (!effect) {
    layer.correct(layer.request, responder);
    return;
  }
  const broken = breakResponder(effect)?.(responder);
  if (broken) {
    apply(layer, rest, broken);
    return;
  }
  switch (effect.kind) {
    case 'latency': {
      const cancel = layer.log.clock.setTimeout(
        () => apply(layer, rest, responder),
        effect.ms,
      );
      responder.onClose(cancel);
      return;
    }
    case 'trickle': {
      const slow = trickle(responder, effect, layer.log.clock);
      apply(layer, rest, slow);
      return;
    }
    case 'endless':
      sendForever(responder, effect);
      return;
    case 'hang':
      return;
    case 'reset':
      responder.destroy('rst');
      return;
    case 'status': {
      const status = faultStatus(effect, layer.request.user, layer.asked);
      answer(statusReply(status), layer.request, responder);
      return;
    }
    case 'body':
      sendBody(responder, effect.code, Buffer.from(effect.body), {
        ...(effect.contentType && { 'content-type': effect.contentType }),
        ...effect.headers,
      });
      return;
    default:
      disturb(layer.log, effect);
      apply(layer, rest, responder);
  }
}

/** Effects on the cluster itself, after which the request is served. */
function disturb(log: ClusterLog, effect: FaultEffect): void {
  if (effect.kind === 'compact') log.compact();
  if (effect.kind === 'resetRevision') log.resetRevision(effect.revision);
  if (effect.kind === 'skewClock') log.skewClock(effect.ms);
}

function subjectOf(
  request: ServerRequest,
  asked: RequestAttributes,
): FaultSubject {
  const query = request.query.toString();
  const url = query === '' ? request.path : `${request.path}?${query}`;
  const { method, user } = request;
  const subject = { method, url, verb: asked.verb, user };
  if (asked.kind === 'path') return subject;
  const { group, resource, namespace } = asked;
  return { ...subject, group, resource, namespace };
}
