import { AuthenticationError } from '@backstage/errors';
import type { Asker, Decisions } from '../controlplane/decisions';
import type { Question } from '../controlplane/question';
import { principalOf, type Caller } from './caller';
import type { GroupMembership } from './groupMembership';
import type { Candidate, Place, Refusal, Rights } from './rights';
import type { Subject, Visibility, VisibleSubject } from './visibility';

/** Whom to ask, and what the platform right is. */
interface Options {
  readonly decisions: Decisions;
  readonly groups: GroupMembership;
  /** Such as `clusterdataplane:update`. */
  readonly platformAction: string;
  /** Where the portal has no sign-in, there is no token. */
  readonly signIn: boolean;
}

const SECRETS = 'secretreference:view';
const RELEASES = 'releasebinding:view';
const RESOURCE_RELEASES = 'resourcereleasebinding:view';

/** What shows secrets in environments; only these can be granted by environment. */
function releasesOf({ isResource }: Candidate): string {
  return isResource ? RESOURCE_RELEASES : RELEASES;
}

/** The hierarchy of OpenChoreo ends at projects for what is no component. */
function scopeOf({ component, isResource }: Candidate) {
  const { namespace, project, name } = component;
  return isResource
    ? { namespace, project }
    : { namespace, project, component: name };
}

/** First what concerns the whole, then one question an environment; none are known: it is asked without. */
function questionsOf(
  candidate: Candidate,
  environments: readonly string[],
): readonly Question[] {
  const scope = scopeOf(candidate);
  const action = releasesOf(candidate);
  const places: readonly (string | undefined)[] =
    environments.length > 0 ? environments : [undefined];
  return [
    { ...scope, action: SECRETS },
    ...places.map(environment => ({ ...scope, action, environment })),
  ];
}

function visible(
  { component, isResource }: Candidate,
  environments: readonly string[],
  [secrets, ...places]: readonly boolean[],
): readonly VisibleSubject[] {
  if (!secrets || !places.includes(true)) return [];
  return [
    {
      component,
      isResource,
      environments: environments.filter((_, index) => places[index]),
    },
  ];
}

/** Puts every question to OpenChoreo's API, with the caller's own token. */
export class OpenchoreoRights implements Rights {
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  async visibleOf(
    candidates: readonly Candidate[],
    caller: Caller,
  ): Promise<Omit<Visibility, 'platform'>> {
    const { decisions } = this.options;
    const asker = this.askerOf(caller);
    const everything = await decisions.isUnrestricted(asker, [
      SECRETS,
      RELEASES,
      RESOURCE_RELEASES,
    ]);
    if (everything) {
      const subjects = candidates.map(({ component, isResource }) => ({
        component,
        isResource,
      }));
      return { subjects, everything };
    }
    const asked = candidates.map(candidate => {
      const environments = candidate.environments();
      const questions = questionsOf(candidate, environments);
      return { candidate, environments, questions };
    });
    const answers = await decisions.decide(
      asker,
      asked.flatMap(({ questions }) => questions),
    );
    let next = 0;
    return {
      everything,
      subjects: asked.flatMap(({ candidate, environments, questions }) => {
        const own = answers.slice(next, next + questions.length);
        next += questions.length;
        return visible(candidate, environments, own);
      }),
    };
  }

  async seesPlace(
    place: Place,
    within: () => Promise<readonly Subject[]>,
    caller: Caller,
  ): Promise<boolean> {
    // Of a project nothing is shown but its components.
    if (place.scope === 'project') return true;
    // Whoever sees something in an environment sees it.
    if (place.scope === 'environment' && (await within()).length > 0) {
      return true;
    }
    const { namespace } = place;
    const answers = await this.options.decisions.decide(this.askerOf(caller), [
      { namespace, action: SECRETS },
      ...(place.scope === 'environment'
        ? [{ namespace, environment: place.environment, action: RELEASES }]
        : []),
    ]);
    return answers.every(allowed => allowed);
  }

  async refusesPlatform(caller: Caller): Promise<Refusal | undefined> {
    const { decisions, groups, platformAction } = this.options;
    if (await groups.includes(caller)) return undefined;
    const [allowed] = await decisions.decide(this.askerOf(caller), [
      { action: platformAction },
    ]);
    return allowed
      ? undefined
      : {
          why: `You may not see the secrets of the platform: OpenChoreo does not allow you ${platformAction}${
            groups.isEmpty
              ? ''
              : ', and you are in none of the groups in openchoreoSecrets.authorization.platformGroups'
          }`,
        };
  }

  rememberedUntil(caller: Caller): number {
    const isAsked = caller.token || !this.options.signIn;
    return isAsked
      ? this.options.decisions.rememberedUntil(this.askerOf(caller))
      : -Infinity;
  }

  private askerOf(caller: Caller): Asker {
    const { token } = caller;
    if (this.options.signIn && !token) {
      throw new AuthenticationError(
        'There is no token of OpenChoreo in x-openchoreo-token, so it cannot be told what you may see. Sign in to the portal',
      );
    }
    const principal = principalOf(caller);
    const user = principal.type === 'user' ? principal.userEntityRef : '';
    return { user, token };
  }
}
