import { NotAllowedError } from '@backstage/errors';

/** Refuses who lacks the platform right, and nobody for another reason. */
export class PlatformRefused extends NotAllowedError {}
