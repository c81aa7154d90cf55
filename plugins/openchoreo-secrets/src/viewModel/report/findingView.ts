import type { EntityPath } from '../links';
import type { StepLink } from '../stepLinks';
import type { StoreCalledView } from '../storeCalled';
import type { TicketView } from '../ticket/ticket';
import type { Look } from '../tone';

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

/** An environment that a finding lies in. */
export interface PlaceView {
  readonly name: string;
  readonly production: boolean;
}

/** One cause with what it affects, in words. */
export interface FindingView extends Look {
  readonly id: string;
  /** Somebody has to act. */
  readonly attention: boolean;
  readonly title: string;
  readonly detail: string;
  /** Where it lies, where the title leaves that out. */
  readonly places?: readonly PlaceView[];
  /** Absent where it goes without saying. */
  readonly actor?: string;
  readonly next: string;
  /** The cluster's own words, where the class alone says too little. */
  readonly ownWords?: string;
  readonly action?: FindingAction;
  /** Pages of the portal where the next step is taken, where that is asked. */
  readonly steps?: readonly StepLink[];
  /** What people call the store that a step is taken in. */
  readonly storeCalled?: StoreCalledView;
  /** What another team has to know of it, where that is asked and such a team acts. */
  readonly ticket?: TicketView;
  /** It began since the reader last looked, where that is asked. */
  readonly isNew?: boolean;
  /** Where it hits several. */
  readonly hits?: readonly HitView[];
}

/** Where a finding leads, if it leads to one page. */
export function wayOf({
  action,
}: FindingView): Extract<FindingAction, { kind: 'entity' }> | undefined {
  return action?.kind === 'entity' ? action : undefined;
}
