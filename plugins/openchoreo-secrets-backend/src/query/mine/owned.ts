import type {
  Subject,
  Visibility,
  VisibleSubject,
} from '../../access/visibility';
import type { Fleet } from '../fleet/fleet';
import { expectationOf, type Expectation } from '../matrix/expectation';
import { resourceExpectation } from '../resource/resourceExpectation';

/** What a reader owns, as far as they may see it. */
export interface Owned {
  /** Those of the reader's own that they may see, and where. */
  readonly subjects: readonly VisibleSubject[];
  /** What they may see of these, and of what keys of these can be taken from. */
  readonly visibility: Pick<Visibility, 'subjects' | 'everything'>;
  /** There are more in the catalog, which they may not see the secrets of. */
  readonly hidden: boolean;
}

/** Whether what it uses is known at all: where it is not, no rows are not none. */
export function expectationFor(
  { component, isResource }: Subject,
  { context, controlPlane }: Fleet,
): Expectation {
  const judge = isResource ? resourceExpectation : expectationOf;
  return judge(component, controlPlane, context);
}
