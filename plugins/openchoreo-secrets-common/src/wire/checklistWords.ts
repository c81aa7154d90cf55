/** Families of OpenChoreo releases that install their secrets alike. @public */
export const RELEASE_FAMILIES = ['0.9', '1.0', '1.2'] as const;

/** The part that a plane plays. @public */
export const PLANE_ROLES = [
  'control',
  'data',
  'workflow',
  'observability',
] as const;

/** Who makes a platform secret. @public */
export const PLATFORM_SECRET_PRODUCERS = [
  'externalSecret',
  'certManager',
  'byHand',
] as const;

/** Whether a platform secret has to be there. @public */
export const PLATFORM_SECRET_REQUIREMENTS = [
  'required',
  'optional',
  'conditional',
] as const;

/** What is true of a platform secret that should be there, worst first. @public */
export const PLATFORM_SECRET_STATES = [
  'missing',
  'failing',
  'expired',
  'wrongKeys',
  'expiring',
  'cannotTell',
  /** It is there, and nothing that was seen keeps it up to date. */
  'unmanaged',
  'healthy',
  /** Its feature is off, or it is optional and absent. */
  'notApplicable',
] as const;

/** Why a state cannot be told. @public */
export const CANNOT_TELL_REASONS = [
  /** The plane or the kind cannot be observed; the row's `cause` says why. */
  'notObserved',
  /** The first observation is not complete. */
  'starting',
  /** Made by hand, and looking for the one named Secret is not opted in. */
  'notLookedFor',
  /** The right to look for the named Secret is not granted, or the answer was of no use. */
  'lookUpFailed',
  /** The Certificate exists and has no dates yet. */
  'noDates',
  /** The release of OpenChoreo cannot be detected. */
  'familyUnknown',
] as const;
