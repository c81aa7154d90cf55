import type { Cause, CauseClass } from './health';
import { say, type CauseText } from './say';

type Params = Cause['params'];
type Wording = (params: Params) => CauseText;

const named = (kind: string, name: string | undefined) =>
  name ? `${kind} ${name}` : `The ${kind.toLowerCase()}`;

/** What the API server of a plane said to an object of a release. */
const OF_REFUSAL: Readonly<Record<string, Wording>> = {
  webhookDown: ({ webhook }) =>
    say(
      `The plane cannot ask ${webhook ? `its webhook ${webhook}` : 'one of its webhooks'}, and so refuses the object.`,
      'Bring what answers the webhook back: for External Secrets its webhook deployment.',
    ),
  kindUnknown: ({ kind }) =>
    say(
      `The plane does not know the kind ${kind ?? 'of one of the objects'}.`,
      'Install its definition in the cluster, or the version of it that the release asks for.',
    ),
  fieldUnknown: ({ field, kind }) =>
    say(
      `The plane does not know the field ${field ?? 'that the release sets'}${kind ? ` of ${kind}` : ''}.`,
      'Upgrade the definitions in the cluster, or do without the field in the component type.',
    ),
  valueRefused: ({ field, kind }) =>
    say(
      `The plane does not take what the release sets in ${field ?? 'a field'}${kind ? ` of ${kind}` : ''}.`,
      'Correct the value in the component type, or upgrade the definitions in the cluster.',
    ),
  quota: ({ quota }) =>
    say(
      `The namespace in the plane has used up its quota${quota ? ` ${quota}` : ''}.`,
      'Raise the quota, or use less.',
    ),
  admission: ({ webhook }) =>
    say(
      `${webhook ? `The admission webhook ${webhook}` : 'An admission rule'} of the plane refuses the object.`,
      'Read why in the message, and correct the object or the rule.',
    ),
  namespaceTerminating: ({ namespace }) =>
    say(
      `${named('Namespace', namespace)} in the plane is being deleted.`,
      'Find out who deletes it; OpenChoreo makes it again once it is gone.',
    ),
  namespaceAbsent: ({ namespace }) =>
    say(
      `${named('Namespace', namespace)} does not exist in the plane.`,
      'See whether the project is bound to the environment.',
    ),
  notPermitted: () =>
    say(
      'The agent of the plane may not write the object.',
      'Extend the ClusterRole of the agent.',
    ),
  unreachable: () =>
    say(
      'OpenChoreo cannot reach the plane to apply the release.',
      'Check that the agent of the plane is connected.',
    ),
};

/** What OpenChoreo itself says of a release. */
export const ABOUT_RELEASES = {
  renderFailed: () =>
    say(
      'The release could not be rendered.',
      'See the conditions of the release binding.',
    ),
  notYetRerendered: () =>
    say(
      'The change has not been rendered yet.',
      'Wait: it is rendered by itself.',
    ),
  renderOverdue: ({ reference }) =>
    say(
      reference
        ? `SecretReference ${reference} changed, and the release was not rendered again.`
        : 'The release was not rendered.',
      'See whether the controllers of OpenChoreo run.',
    ),
  dataPlaneAbsent: ({ environment }) =>
    say(
      `The data plane of ${environment ? `environment ${environment}` : 'the environment'} does not exist.`,
      'Create the plane, or correct the environment.',
    ),
  dataPlaneNotSet: ({ environment }) =>
    say(
      `${named('Environment', environment)} names no data plane.`,
      'Name a plane in the environment.',
    ),
  environmentAbsent: ({ environment }) =>
    say(
      `${named('Environment', environment)} does not exist.`,
      'Create it, or remove the release binding.',
    ),
  componentAbsent: ({ component }) =>
    say(
      `${named('Component', component)} does not exist.`,
      'Create it, or remove the release binding.',
    ),
  projectAbsent: ({ project }) =>
    say(
      `${named('Project', project)} does not exist.`,
      'Create it, or remove the release binding.',
    ),
  releaseAbsent: ({ release }) =>
    say(
      `${named('Release', release)} does not exist: the keys are those of the workload.`,
      'Deploy a release that exists.',
    ),
  releaseInvalid: () =>
    say(
      'The configuration of the release is not valid.',
      'Correct what the message names, and deploy again.',
    ),
  releaseConflict: () =>
    say(
      'What is to be rendered is owned by another already.',
      'Rename the component, or remove what has its name.',
    ),
  releaseNotUpdated: () =>
    say(
      'OpenChoreo could not write what it rendered.',
      'Read the message: the API server of the control plane says why.',
    ),
  applyFailed: p =>
    OF_REFUSAL[p.refusal]?.(p) ??
    say(
      'The plane refuses an object of the release.',
      'Read the message, and correct what it names.',
    ),
  resourcesPending: ({ pending }) =>
    say(
      `The release waits for ${pending ?? 'its'} managed resources.`,
      'See why they are not ready.',
    ),
  notRolledOut: ({ reason }) =>
    say(
      `OpenChoreo does not roll the release out${reason ? ` (${reason})` : ''}.`,
      'See the conditions of the release binding.',
    ),
} satisfies Partial<Record<CauseClass, Wording>>;

/** Where an older release runs on, it is the last change that is held up. */
export function withRunning(
  { olderRuns, runs }: Params,
  { sentence, nextStep }: CauseText,
): CauseText {
  if (!olderRuns) return { sentence, nextStep };
  const what = sentence.replace(/^(?:The|An?|What) /, word =>
    word.toLowerCase(),
  );
  return say(
    `The last change is not rolled out: ${what} ${runs ? `Release ${runs}` : 'An older release'} runs on.`,
    nextStep,
  );
}
