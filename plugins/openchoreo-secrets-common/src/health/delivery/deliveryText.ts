import { say, type CauseText } from '../say';
import type { DeliveryFlag, KeyDelivery, UnknownReason } from './delivery';

const OF_UNKNOWN: Readonly<Record<UnknownReason, CauseText>> = {
  notSeen: say('It is not seen now.', 'See why its cluster is not seen.'),
  releaseNotKnown: say(
    'Which release runs is not known: the last one was not applied, and the one before was not seen.',
    'Let the release be applied.',
  ),
  notASecret: say(
    'Its target is no Secret, and is not followed.',
    'Look at the target itself.',
  ),
  deleting: say('It is being deleted.', 'Wait until it is gone.'),
  indefinite: say(
    'The operator says neither success nor failure.',
    'See the kept events, and the logs of the External Secrets controller.',
  ),
  undated: say(
    'A success without a time: whether anything was written is not told.',
    'Look whether the Secret is there.',
  ),
  notRecorded: say(
    'Its status does not say whether a Secret was written.',
    'Look whether the Secret is there.',
  ),
  intervalUnreadable: say(
    'Its interval cannot be read: the operator stops at it, and refreshes nothing in its cluster.',
    'Correct the interval.',
  ),
  specChanged: say(
    'Its spec changed since it was last synced: a key that is new is not there yet.',
    'Wait for the next sync; if none comes, see why.',
  ),
  changeIgnored: say(
    'Its spec changed since its Secret was made, and is not applied again: a key that is new is not there.',
    'Delete the Secret, or make the ExternalSecret anew.',
  ),
  partUnseen: say(
    'A part may be missing: by its policy a sync leaves out what the provider does not have.',
    'Read its Events, or look which keys the Secret has.',
  ),
  clockInDoubt: say(
    'The clock of its cluster is in doubt: whether its refresh is overdue cannot be told.',
    'Set the clocks of the cluster right.',
  ),
  remade: say(
    'It is made once, and was asked for again in vain: the Secret may be gone.',
    'Look whether the Secret is there.',
  ),
};

/** Words for what a delivery adds where no cause says why, in the order in which they are said. */
const OF_FLAG: readonly (readonly [DeliveryFlag, CauseText])[] = [
  [
    'madeOnce',
    say(
      'Its value was generated once, and is not made again by itself.',
      'To make a new one, delete the Secret.',
    ),
  ],
  [
    'notAKey',
    say(
      'A template makes the keys of the Secret, and this is none of them.',
      'Take a key that the template makes, or let it make this one.',
    ),
  ],
  [
    'wholeMap',
    say(
      'An entry without a property delivers all that its path holds, as JSON.',
      'If one value was meant, name its property.',
    ),
  ],
];

/** What is delivered, in English, where no cause explains it; nothing where all is as it should be. @alpha */
export function deliveryText({ delivery }: KeyDelivery): CauseText | undefined {
  const flagged = OF_FLAG.find(([flag]) => delivery.flags.includes(flag));
  if (flagged) return flagged[1];
  switch (delivery.state) {
    case 'unknown':
      return OF_UNKNOWN[delivery.reason];
    case 'frozen':
      return say(
        'By design, changes in the store do not arrive: it is immutable, or fetched once.',
        'To fetch again, delete the Secret, or change the policy.',
      );
    case 'none':
      return say(
        'A pod that starts now does not get it.',
        'See the kept events, and the logs of the External Secrets controller.',
      );
    default:
      return undefined;
  }
}
