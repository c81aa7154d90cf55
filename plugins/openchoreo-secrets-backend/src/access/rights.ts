import type { Caller } from './caller';
import type { Subject, Visibility } from './visibility';

/** Something that a caller may be allowed to see, in some environments. */
export interface Candidate extends Subject {
  /** Those it can be deployed in, as far as they are known; asked for only where rights know environments. */
  readonly environments: () => readonly string[];
  /** The entity that stands for it, where the caller was seen to see that. */
  readonly entityRef?: string;
}

/** What holds subjects, by the names of the control plane. */
export type PlaceName = { readonly namespace: string } & (
  | { readonly scope: 'namespace' | 'project' }
  | { readonly scope: 'environment'; readonly environment: string }
);

/** The same, with the entity of the catalog that stands for it. */
export type Place = PlaceName & { readonly entityRef: string };

/** Why not, in a sentence for the caller. */
export interface Refusal {
  readonly why: string;
}

/** Decides what callers may see. Where it cannot be decided, all of them throw a Backstage error. */
export interface Rights {
  /** @returns those of some candidates that the caller may see, and where. */
  visibleOf(
    candidates: readonly Candidate[],
    caller: Caller,
  ): Promise<Omit<Visibility, 'platform'>>;
  /** Whether the caller may see a place at all; `within` tells what the caller sees in it. */
  seesPlace(
    place: Place,
    within: () => Promise<readonly Subject[]>,
    caller: Caller,
  ): Promise<boolean>;
  /** @returns nothing where the caller may see planes, stores and all that is the platform's. */
  refusesPlatform(caller: Caller): Promise<Refusal | undefined>;
  /** Until when what was decided of a caller is remembered beside what the portal answers; without end where nothing is. */
  rememberedUntil?(caller: Caller): number;
}
