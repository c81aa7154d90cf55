import type { EntityPath } from '../links';
import type { IconName, Tone } from '../tone';

/** What a finding's button does. */
export type FindingAction =
  | {
      readonly kind: 'cell';
      readonly label: string;
      readonly describedAs: string;
      readonly row: string;
      readonly environment: string;
    }
  | {
      readonly kind: 'entity';
      readonly label: string;
      readonly describedAs: string;
      readonly entity: EntityPath;
      /** Below the entity's page. */
      readonly sub?: string;
    };

/** A component that a finding hits. */
export interface HitView {
  readonly id: string;
  readonly name: string;
  readonly entity: EntityPath;
  readonly sub?: string;
}

/** One cause with what it affects, in words. */
export interface FindingView {
  readonly id: string;
  readonly tone: Tone;
  readonly icon: IconName;
  /** Somebody has to act. */
  readonly attention: boolean;
  readonly title: string;
  readonly detail: string;
  readonly actor: string;
  readonly next: string;
  /** The cluster's own words, where the class alone says too little. */
  readonly ownWords?: string;
  readonly action?: FindingAction;
  /** It began since the reader last looked, where that is asked. */
  readonly isNew?: boolean;
  /** Where it hits several. */
  readonly hits?: readonly HitView[];
}
