/** Whether a change in the store was taken over. */
export const changeMessages = {
  title: 'Was my change taken over?',
  field: 'I changed it at',
  after: 'A value changed in the store after {{time}} has not arrived.',
  by: 'It arrives by {{time}}.',
  overdue: 'It was due at {{time}}.',
  whileFailing:
    'While refreshing fails nothing arrives; it is tried again within 7 min.',
  human: 'It arrives when somebody has mended what is wrong.',
  never: 'By design it does not arrive by itself.',
  arrivalUnknown: 'When it arrives is not known.',
  nothing: 'No value has arrived, so no change has either.',
  unknown: 'When the value that is there was fetched is not known.',
  toCome: 'That time is still to come',
  answer: {
    yes: 'In the cluster: pods that start now get it',
    no: 'Not in the cluster',
    notYet: 'Not in the cluster yet',
    cannotTell: 'Cannot be told',
  },
} as const;
