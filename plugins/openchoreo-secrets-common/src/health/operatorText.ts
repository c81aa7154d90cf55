import type { CauseClass } from './health';
import { say, type CauseText } from './say';

type Params = Readonly<Record<string, string>>;
type Wording = (params: Params) => CauseText;

const onPlane = ({ plane }: Params) => (plane ? ` on plane ${plane}` : '');
const planeOf = ({ plane }: Params) => (plane ? `Plane ${plane}` : 'The plane');
const fullName = ({ namespace, name }: Params) =>
  namespace ? `${namespace}/${name}` : name;

/** What an object does that the operator cannot read: of ExternalSecrets at once, of the rest after a restart. */
function stopText(p: Params) {
  const { kind = 'The object', owner, field = 'the interval' } = p;
  const what = p.name
    ? `${kind} ${fullName(p)}${owner ? ` of ${owner}` : ''}`
    : 'An object whose interval cannot be read';
  const isSibling = p.kind !== undefined && p.kind !== 'ExternalSecret';
  return say(
    isSibling
      ? `${what} stops the External Secrets controller${onPlane(p)}: it takes up no ${kind} any more, and nothing at all after its next restart.`
      : `${what} stops the External Secrets controller${onPlane(p)}: nothing is refreshed.`,
    `Correct ${field}${p.name ? ' of it' : ''}, or delete the object. A restart does not help; all goes on about a minute after.`,
  );
}

/** An interval that is none, in a kind that is not read: nobody can name the object. */
const UNREAD =
  'its log says `invalid duration`: look at the intervals of ClusterPushSecrets, and at the timeouts of Webhook generators and ClusterGenerators. They are not read here.';

/** The words of causes that lie in an operator. */
export const ABOUT_OPERATORS = {
  controllerDown: p =>
    say(
      `The External Secrets controller${onPlane(p)} is down: nothing is refreshed.`,
      p.replicas === '0'
        ? 'Start it.'
        : `Start it. Where it ends again, see whether ${UNREAD}`,
    ),
  controllerStalled: p =>
    say(
      `The External Secrets controller${onPlane(p)} has stalled: nothing refreshed${p.since ? ` since ${p.since}` : ''}.`,
      `Restart it. Where it stalls again, see whether ${UNREAD}`,
    ),
  intervalUnreadable: p => stopText(p),
  webhookDown: p =>
    say(
      `The webhook of External Secrets${onPlane(p)} is down: new and changed ExternalSecrets and stores are refused; what is there is refreshed as before.`,
      'Start it, or see why it is not ready.',
    ),
  certControllerDown: p =>
    say(
      `The certificate controller of External Secrets${onPlane(p)} is down: the certificate of its webhook is not renewed.`,
      'Start it before that certificate expires: from then on new and changed ExternalSecrets are refused.',
    ),
  kindNotServed: p =>
    say(
      `External Secrets is installed${onPlane(p)}, and its cluster serves no ${p.kind ?? 'ExternalSecret'} that can be read.`,
      'See whether its CustomResourceDefinition is there, and serves v1 or v1beta1.',
    ),
  esoNotInstalled: p =>
    say(
      `${planeOf(p)} has no External Secrets Operator.`,
      'Install it, if secrets are to be synced there.',
    ),
} satisfies Partial<Record<CauseClass, Wording>>;
