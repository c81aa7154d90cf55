/** What belongs to the reader. */
export const mineMessages = {
  yours: 'You act',
  others: 'Others act',
  count_one: '{{count}} cause',
  count_other: '{{count}} causes',
  noneTitle: 'Nothing in the catalog is yours',
  noneDetail:
    'What you own, or a group that you are a member of, shows here with its secrets. Who owns a component stands on its page.',
  hiddenTitle: 'You may not see the secrets of what is yours',
  hiddenSome:
    'Some of what is yours is not counted: you may not see its secrets.',
  blocked: 'New pods of {{names}} cannot start in {{environments}}',
  blockedMany_one:
    'New pods of {{count}} component cannot start in {{environments}}',
  blockedMany_other:
    'New pods of {{count}} components cannot start in {{environments}}',
  attention_one: '{{count}} secret of yours needs attention; pods start',
  attention_other: '{{count}} secrets of yours need attention; pods start',
  youAct: 'It is for you to act.',
  othersAct: 'Others act on it.',
  bothAct: 'Part of it is for you to act on.',
  unknown_one:
    '{{count}} secret of yours cannot be told; nothing else is amiss',
  unknown_other:
    '{{count}} secrets of yours cannot be told; nothing else is amiss',
  untold: 'Not everything of yours can be told',
  atRisk_one:
    'Everything is delivered, and {{count}} secret will fail at its next refresh',
  atRisk_other:
    'Everything is delivered, and {{count}} secrets will fail at their next refresh',
  noSecrets: 'What is yours uses no secrets',
  settling: 'Nothing is amiss; something is still on its way',
  okNeeded: 'What yours need is in order',
  ok_one: '{{count}} secret of yours is in order',
  ok_other: 'All {{count}} secrets of yours are in order',
  noneHere: 'no secrets here',
  keys: {
    match_one: '{{count}} key matches',
    match_other: '{{count}} keys match',
    ofTotal: 'of {{n}} of yours, each counted by environment',
    untoldTitle: 'The keys of what is yours cannot be told now',
    untold_one:
      'Of {{count}} of yours nothing is known now: its keys are missing here.',
    untold_other:
      'Of {{count}} of yours nothing is known now: their keys are missing here.',
  },
  shares: {
    all_one: '{{count}} component or resource of yours',
    all_other: '{{count}} components and resources of yours',
    components_one: '{{count}} component of yours',
    components_other: '{{count}} components of yours',
    you_one: '{{count}} needs you',
    you_other: '{{count}} need you',
    others_one: '{{count}} waits for others',
    others_other: '{{count}} wait for others',
    unknown_one: '{{count}} cannot be told',
    unknown_other: '{{count}} cannot be told',
    fine_one: '{{count}} is fine',
    fine_other: '{{count}} are fine',
  },
} as const;
