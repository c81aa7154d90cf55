/** Words for what a pod that starts now gets. */
export const deliveryMessages = {
  word: {
    current: 'Current',
    old: 'Old value',
    frozen: 'Fixed',
    none: 'Not delivered',
    notYet: 'Not delivered yet',
    foreign: 'Another’s Secret',
    notDue: 'No Secret here',
    unknown: 'Unknown',
    blockedBy: 'Blocked by {{key}}',
  },
  tag: {
    blocksPods: 'blocks pods',
    blocksPull: 'blocks image pull',
    blocksBuilds: 'blocks builds',
    startsWithout: 'starts without it',
  },
  says: {
    current: 'Pods that start now get the value of {{time}}.',
    currentBare: 'Pods that start now get the current value.',
    atRiskAt: 'The next refresh, at {{time}}, will fail.',
    atRisk: 'The next refresh will fail.',
    riskUnknown: 'Whether the next refresh will succeed cannot be told now.',
    old: 'Pods that start now get the value of {{time}}. What changed since has not arrived.',
    oldBare:
      'Pods that start now get an earlier value. What changed since has not arrived.',
    frozen: 'Pods that start now get a value that is fixed {{since}}.',
    frozenBare: 'Pods that start now get a value that is fixed.',
    notFollowed: 'Delivered by {{name}}; not followed key by key.',
    none: 'Pods that start now do not get it.',
    notYet: 'It is new, and the operator has not taken it up yet.',
    foreign: {
      yes: 'The Secret of this name is another’s: pods that start now get its value.',
      no: 'The Secret of this name is another’s, and lacks this key.',
      unknown:
        'The Secret of this name is another’s: pods start with its value, or not at all.',
    },
    unknown: 'What pods that start now get cannot be told.',
    notDue: 'Its ExternalSecret writes no Secret, and no pod needs one.',
  },
  effect: {
    blocks:
      'Without it new pods cannot start. Pods that run keep going until they are rescheduled.',
    blocksPull:
      'Without it the image cannot be pulled, unless it is public or already on the node. Pods that run keep going until they are rescheduled.',
    startsWithout: 'Pods start without it.',
    startsWithOther: 'Pods start with a value that is not theirs.',
    optional: 'It is optional to the pods: they start all the same.',
    unknown: 'What that does to pods cannot be told.',
  },
  reason: {
    notSeen: 'It is not seen now.',
    releaseNotKnown:
      'The last release was refused, and which one runs is not known.',
    notASecret: 'Its target is no Secret, and is not followed.',
    deleting: 'It is being deleted.',
    indefinite: 'The operator says neither success nor failure.',
    undated:
      'The operator says success without a time, so whether a Secret was written is not known.',
    notRecorded: 'The operator does not record whether a Secret was written.',
    intervalUnreadable:
      'Its interval cannot be read. The operator stops at it, and refreshes nothing in its cluster.',
    specChanged:
      'Its spec changed since the last success: a key that is new is not there yet.',
    changeIgnored:
      'Its spec changed since its Secret was made, and is not applied again: a key that is new is not there.',
    partUnseen:
      'A part may be missing: by its policy, what the provider lacks is left out.',
    clockInDoubt:
      'The clock of its cluster is in doubt: whether its refresh is overdue cannot be told.',
    remade:
      'It is made once, and was asked for again in vain: its Secret may be gone.',
  },
  flag: {
    madeOnce: 'Its value was generated once, and is not made again by itself.',
    changeRefused: 'The operator reports that it was refused a change.',
    retained:
      'The provider gives nothing any more; the Secret keeps what it had.',
    longPaused:
      'Its sync window has been closed for more than a week, and may never open.',
    wholeMap:
      'It delivers all that the store holds under this entry, as JSON. If one value was meant, its property has to be named.',
    notAKey: 'It is an ingredient of a template, and no key of the Secret.',
    notFollowed:
      'It cannot be followed by key: this is said of its Secret as a whole.',
  },
  change: {
    label: 'Does a change arrive?',
    once: 'Not by itself: it is fetched once. Delete the Secret to fetch it again, or change the policy.',
    onChange:
      'Not by itself: it is fetched when the spec of its ExternalSecret changes. A change there, or deleting the Secret, fetches it again.',
    immutable:
      'Not by itself: its Secret is immutable. Once the Secret is deleted, it is made anew from the store.',
    generated:
      'Not by itself: nothing is fetched. Once the Secret is deleted, a new value is made.',
  },
  need: {
    label: 'How pods take it',
    keyRef: 'as a variable',
    envFrom: 'with all variables of the Secret',
    volumeItem: 'as a file',
    volume: 'with all files of the Secret',
    subPath: 'as a single file',
    imagePull: 'to pull images',
    optional: '{{how}}, optional',
  },
  basis: {
    label: 'What this rests on',
    operator: 'the operator’s status',
    spec: 'the spec of the ExternalSecret',
    'look-up': 'a look-up of the Secret',
    event: 'an Event, which others may have written',
  },
  operator: 'The operator says',
} as const;
