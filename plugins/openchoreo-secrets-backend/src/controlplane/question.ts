/** What OpenChoreo is asked: whether somebody may do something, where. */
export interface Question {
  /** Such as `releasebinding:view`. */
  readonly action: string;
  readonly namespace?: string;
  readonly project?: string;
  readonly component?: string;
  /** Name of an environment of the namespace, for actions that can be granted by environment. */
  readonly environment?: string;
}

/** Who the API says the caller is: questions are asked for this subject. */
export interface AuthzSubject {
  readonly type: string;
  readonly entitlement_claim: string;
  readonly entitlement_values: readonly string[];
}

/** What the API says of the caller. */
export interface Profile {
  /** Absent where the API decides nothing. */
  readonly subject?: AuthzSubject;
  /** Actions that are allowed everywhere, without a condition and with nothing denied; `*` for all. */
  readonly unrestricted: ReadonlySet<string>;
}

/** OpenChoreo's API, as far as it decides who may see what. */
export interface OpenChoreoApi {
  /** @returns what is known of whom a token names; throws a Backstage error when there is no answer. */
  profile(token: string | undefined): Promise<Profile>;
  /** @returns the decisions, in the order of the questions; throws a Backstage error when there is no answer. */
  evaluate(
    token: string | undefined,
    subject: AuthzSubject,
    questions: readonly Question[],
  ): Promise<readonly boolean[]>;
}
