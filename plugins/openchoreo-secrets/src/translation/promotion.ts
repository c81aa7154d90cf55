/** Whether a release may go to an environment. */
export const promotionMessages = {
  title: 'Can this go to {{environment}}?',
  ofComponent: 'Can {{component}} go to {{environment}}?',
  release: 'release {{release}}, from {{environment}}',
  workload: 'the current workload: nothing before it has a release',
  alreadyThere: 'is there already',
  failed: 'It could not be checked just now.',
  go: 'All that can be checked is as it should be.',
  noKeys: 'It takes no secrets.',
  wouldBlock_one: '{{count}} key would keep pods from starting.',
  wouldBlock_other: '{{count}} keys would keep pods from starting.',
  cannotTell_one:
    'Nothing speaks against it, and {{count}} key cannot be told before the deploy.',
  cannotTell_other:
    'Nothing speaks against it, and {{count}} keys cannot be told before the deploy.',
  unknown_one: '{{count}} key cannot be told, for the reason below.',
  unknown_other: '{{count}} keys cannot be told, for the reasons below.',
  nothingKnown: 'It cannot be told.',
  passed: {
    reference_one: '{{count}} reference exists, with its key',
    reference_other: '{{count}} references exist, with their keys',
    store: 'The store of the environment is ready',
    admission:
      'The store of the environment is ready, and admits the namespace',
    remoteKey_one: '{{count}} remote key is read there today by {{names}}',
    remoteKey_other: '{{count}} remote keys are read there today by {{names}}',
  },
  open: {
    remoteKey_one:
      'For {{count}} key, nobody is seen to read the remote key there, which proves nothing',
    remoteKey_other:
      'For {{count}} keys, nobody is seen to read the remote key there, which proves nothing',
    property_one:
      'The property of {{count}} key is known only after the deploy',
    property_other:
      'The properties of {{count}} keys are known only after the deploy',
    output_one:
      'What a managed resource gives {{count}} key is known only after the deploy',
    output_other:
      'What managed resources give {{count}} keys is known only after the deploy',
    store_one:
      '{{count}} key takes from a store of its component type: which one it is there is not known',
    store_other:
      '{{count}} keys take from a store of their component type: which one it is there is not known',
    namespace_one:
      'Whether the store admits the namespace of {{count}} key is known only after the deploy',
    namespace_other:
      'Whether the store admits the namespace of {{count}} keys is known only after the deploy',
    other_one: 'Something of {{count}} key is known only after the deploy',
    other_other: 'Something of {{count}} keys is known only after the deploy',
  },
  copyMarkdown: 'Copy as Markdown',
  copyCommand: 'Copy for a pipeline',
} as const;
