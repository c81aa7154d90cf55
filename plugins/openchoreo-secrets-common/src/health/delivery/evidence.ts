import type { KeptEvent, ExternalSecretObject } from '../../model/objects';
import type { Judgement } from '../health';
import type { Valid } from '../horizon';
import type { ExternalSecretInput, Lookup } from '../inputs';

/** What the operator's Events of one object add. They may lower its delivery, and nothing else. @alpha */
export interface EventEvidence extends Valid {
  /** Events that came since are seen; absent where they are not. */
  readonly seenSince?: number;
  /** Each MissingProviderSecret that is of use: a sync that left an entry out. */
  readonly missing: readonly KeptEvent[];
  /** Stands for those that are not kept one by one: it may be about any entry. */
  readonly missingMore?: KeptEvent;
  /** The latest event that says data changed. */
  readonly lastDataChange?: KeptEvent;
  /** The latest event that says that its Secret was deleted. */
  readonly lastDeleted?: KeptEvent;
}

/** All that tells what an ExternalSecret delivered. The first part is required, the rest optional. @alpha */
export interface DeliveryEvidence {
  readonly input: ExternalSecretInput;
  /** The verdict on the object. */
  readonly health: Judgement;
  /** Whether a pod needs it; absent where no template tells. */
  readonly needed?: boolean;
  readonly events?: EventEvidence;
  /** Whether its Secret exists, where that is asked for. */
  readonly secret?: { readonly exists: boolean; readonly asOf: number };
  /** The keys of its spec when it last succeeded, where that was seen. */
  readonly keysThen?: ReadonlySet<string>;
  /** Other ExternalSecrets of its namespace with the same target. */
  readonly rivals?: Lookup<readonly ExternalSecretObject[]>;
}
