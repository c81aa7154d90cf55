import {
  causeOf,
  causeOfIgnorance,
  type SecretReferenceObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt } from '../../ownership/lookupIn';
import type { ReferenceLink } from '../../ownership/referenceOf';
import type { QueryContext } from '../context/context';
import type { PlatformRow } from '../fleet/platformRow';
import {
  failed,
  notKnown,
  NOTHING_CHECKED,
  passed,
  type Check,
  type Checked,
} from './check';
import { readersOf, type OwnPlace } from './readers';

type Entry = SecretReferenceObject['data'][number];

/** What was checked of a key, with who has its remote key. */
export interface CheckedKey extends Checked {
  readonly getIt: readonly PlatformRow[];
}

/** Whether the SecretReference is there, with the key that is asked for. */
export function referenceCheck(
  link: ReferenceLink,
  { reference, key }: { readonly reference: string; readonly key: string },
  controlPlane: string,
  context: QueryContext,
): Check {
  switch (link.state) {
    case 'found':
      return passed('reference');
    case 'absent':
      return failed('reference', causeOf('referenceMissing', { reference }));
    case 'keyAbsent':
      return failed(
        'reference',
        causeOf('referenceMissing', { reference, key }),
      );
    default: {
      const { SecretReference } = context.snapshot.controlPlane.kinds;
      const freshness = freshnessAt(SecretReference, context);
      return notKnown('reference', causeOfIgnorance(freshness, controlPlane));
    }
  }
}

/** Whether what the reference names is read there: that nobody does proves nothing. */
export function remoteKeyCheck(
  { remoteKey, property }: Entry,
  rows: readonly PlatformRow[],
  own: OwnPlace,
): CheckedKey {
  const { getIt, proof, hint } = readersOf(rows, { remoteKey, property }, own);
  if (getIt.length === 0) {
    return proof
      ? { checks: [failed('remoteKey', proof)], open: [], getIt }
      : { checks: [notKnown('remoteKey', hint)], open: ['remoteKey'], getIt };
  }
  // Some have it, and others fail at it: it cannot be both.
  if (hint) {
    return {
      checks: [notKnown('remoteKey', hint)],
      open: ['remoteKey'],
      getIt,
    };
  }
  const isPropertyTaken =
    property === undefined || getIt.some(row => row.property === property);
  return {
    checks: [passed('remoteKey')],
    open: isPropertyTaken ? [] : ['property'],
    getIt,
  };
}

/** What is checked one after another. */
export function together(all: readonly Checked[]): Checked {
  return all.reduce(
    (sum, { checks, open }) => ({
      checks: [...sum.checks, ...checks],
      open: [...sum.open, ...open],
    }),
    NOTHING_CHECKED,
  );
}
