import type { CauseVariantRecord } from './causeRecord';

/** What the API server of a plane says to an object of a release. */
export const APPLY_REFUSALS = {
  applyWebhookDown: {
    when: { params: { refusal: 'webhookDown' } },
    words: {
      title: 'a webhook of the plane does not answer',
      told: 'The plane cannot ask its webhook {{webhook}}, and so refuses the release.',
      bare: 'The plane cannot ask one of its webhooks, and so refuses the release.',
      next: 'Bring what answers the webhook back: for External Secrets its webhook deployment.',
    },
  },
  applyKindUnknown: {
    when: { params: { refusal: 'kindUnknown' } },
    words: {
      title: 'the plane does not know a kind of the release',
      told: 'The plane does not know the kind {{kind}}.',
      bare: 'The plane does not know a kind that the release uses.',
      next: 'Install its definition in the cluster, in the version that the release asks for.',
    },
  },
  applyFieldUnknown: {
    when: { params: { refusal: 'fieldUnknown' } },
    words: {
      title: 'the plane does not know a field of the release',
      told: 'The plane does not know the field {{field}} of {{kind}}.',
      brief: 'The plane does not know the field {{field}}.',
      bare: 'The plane does not know a field that the release sets.',
      next: 'Upgrade the definitions in the cluster, or do without the field in the component type.',
    },
  },
  applyValueRefused: {
    when: { params: { refusal: 'valueRefused' } },
    words: {
      title: 'the plane refuses a value of the release',
      told: 'The plane does not take what the release sets in {{field}} of {{kind}}.',
      brief: 'The plane does not take what the release sets in {{field}}.',
      bare: 'The plane does not take a value that the release sets.',
      next: 'Correct the value in the component type, or upgrade the definitions in the cluster.',
    },
  },
  applyQuota: {
    when: { params: { refusal: 'quota' } },
    words: {
      title: 'the quota of the namespace is used up',
      told: 'The namespace in the plane has used up its quota {{quota}}.',
      bare: 'The namespace in the plane has used up its quota.',
      next: 'Raise the quota, or use less.',
    },
  },
  applyAdmission: {
    when: { params: { refusal: 'admission' } },
    words: {
      title: 'an admission rule refuses the release',
      told: 'The admission webhook {{webhook}} of the plane refuses an object of the release.',
      bare: 'An admission rule of the plane refuses an object of the release.',
      next: 'Read why in its own words, and correct the object or the rule.',
    },
  },
  applyNamespaceTerminating: {
    when: { params: { refusal: 'namespaceTerminating' } },
    words: {
      title: 'the namespace is being deleted',
      told: 'Namespace {{namespace}} in the plane is being deleted.',
      bare: 'The namespace in the plane is being deleted.',
      next: 'Find out who deletes it; OpenChoreo makes it again once it is gone.',
    },
  },
  applyNamespaceAbsent: {
    when: { params: { refusal: 'namespaceAbsent' } },
    words: {
      title: 'the namespace does not exist',
      told: 'Namespace {{namespace}} does not exist in the plane.',
      bare: 'The namespace does not exist in the plane.',
      next: 'See whether the project is bound to the environment.',
    },
  },
  applyNotPermitted: {
    when: { params: { refusal: 'notPermitted' } },
    words: {
      title: 'the agent may not write the release',
      told: 'The agent of the plane may not write an object of the release.',
      bare: 'The agent of the plane may not write an object of the release.',
      next: 'Extend the ClusterRole of the agent.',
    },
  },
  applyUnreachable: {
    when: { params: { refusal: 'unreachable' } },
    words: {
      title: 'OpenChoreo cannot reach the plane',
      told: 'OpenChoreo cannot reach the plane to apply the release.',
      bare: 'OpenChoreo cannot reach the plane to apply the release.',
      next: 'Check that the agent of the plane is connected.',
    },
  },
} as const satisfies Readonly<Record<string, CauseVariantRecord>>;
