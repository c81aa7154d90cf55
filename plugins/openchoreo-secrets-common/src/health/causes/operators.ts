import { ABOUT_AN_OBJECT } from './about';
import type { CauseRecord } from './causeRecord';

const OF_AN_OPERATOR = {
  actor: 'platformEngineer',
  level: 'operator',
  stage: 'operate',
  breaksAfter: 'externalSecret',
  shares: 'controller',
  weight: 'critical',
  heals: 'onceMended',
  about: [],
  brings: ['plane', 'since', 'kind', 'replicas'],
} as const satisfies Partial<CauseRecord>;

/** Of kinds that are not read here, nobody can name the object whose interval stops all. */
const UNREAD =
  'its log may say “invalid duration”: look at ClusterPushSecrets, and at the timeouts of Webhook generators.' as const;

const STOPPED = 'an interval stops External Secrets';
const GOES_ON =
  'A restart does not help; all goes on about a minute after.' as const;

/** What keeps the operator of a cluster from its work. */
export const OPERATOR_CAUSES = {
  controllerDown: {
    ...OF_AN_OPERATOR,
    words: {
      title: 'External Secrets is not running',
      told: 'The External Secrets controller on plane {{plane}} is not running: nothing is refreshed.',
      bare: 'The External Secrets controller is not running: nothing is refreshed.',
      next: `Bring the controller back. If it ends again, ${UNREAD}`,
    },
    variants: {
      controllerScaledDown: {
        when: { params: { replicas: '0' } },
        words: {
          title: 'External Secrets is not running',
          told: 'The External Secrets controller on plane {{plane}} is scaled down: nothing is refreshed.',
          bare: 'The External Secrets controller is scaled down: nothing is refreshed.',
          next: 'Scale the controller up. Nothing refreshes until then.',
        },
      },
    },
  },
  controllerStalled: {
    ...OF_AN_OPERATOR,
    words: {
      title: 'External Secrets has stalled',
      told: 'The External Secrets controller on plane {{plane}} has stalled: nothing is refreshed any more.',
      bare: 'The External Secrets controller has stalled: nothing is refreshed any more.',
      next: `Restart the controller. If it stalls again, ${UNREAD}`,
    },
  },
  intervalUnreadable: {
    ...OF_AN_OPERATOR,
    about: ABOUT_AN_OBJECT,
    brings: ['plane', 'namespace', 'field', 'owner'],
    words: {
      title: STOPPED,
      told: '{{kind}} {{namespace}}/{{name}} stops the External Secrets controller on plane {{plane}}: nothing is refreshed.',
      brief:
        '{{kind}} {{name}} stops the External Secrets controller: nothing is refreshed.',
      bare: 'An object whose interval cannot be read stops the External Secrets controller: nothing is refreshed.',
      next: `Correct its interval, or delete it. ${GOES_ON}`,
    },
    variants: {
      intervalOfSibling: {
        when: {
          params: {
            kind: [
              'PushSecret',
              'ClusterExternalSecret',
              'SecretStore',
              'ClusterSecretStore',
            ],
          },
        },
        words: {
          title: STOPPED,
          told: '{{kind}} {{name}} keeps External Secrets on plane {{plane}} from taking up any {{kind}}, and from everything after its next restart.',
          brief:
            '{{kind}} {{name}} keeps External Secrets from taking up any {{kind}}, and from everything after its next restart.',
          bare: 'An object whose interval cannot be read stops the External Secrets controller.',
          next: `Correct its interval, or delete it. ${GOES_ON}`,
        },
      },
      intervalOfOwner: {
        when: { params: { owner: true } },
        words: {
          title: STOPPED,
          told: '{{kind}} {{namespace}}/{{name}} of {{owner}} stops the External Secrets controller on plane {{plane}}: nothing is refreshed.',
          brief:
            '{{kind}} {{name}} of {{owner}} stops the External Secrets controller: nothing is refreshed.',
          bare: 'An object whose interval cannot be read stops the External Secrets controller: nothing is refreshed.',
          next: `Correct its interval with its owner, or delete it. ${GOES_ON}`,
        },
      },
    },
  },
  webhookDown: {
    ...OF_AN_OPERATOR,
    stage: 'apply',
    words: {
      title: 'the webhook of External Secrets is down',
      told: 'The webhook of External Secrets on plane {{plane}} is down: new and changed objects are refused, and what is there is refreshed as before.',
      bare: 'The webhook of External Secrets is down: new and changed objects are refused, and what is there is refreshed as before.',
      next: 'Start it, or see why it is not ready.',
    },
  },
  certControllerDown: {
    ...OF_AN_OPERATOR,
    stage: 'certify',
    words: {
      title: 'the certificate controller of External Secrets is down',
      told: 'The certificate controller of External Secrets on plane {{plane}} is down: the certificate of its webhook is not renewed.',
      bare: 'The certificate controller of External Secrets is down: the certificate of its webhook is not renewed.',
      next: 'Start it before that certificate expires: from then on new and changed ExternalSecrets are refused.',
    },
  },
  kindNotServed: {
    ...OF_AN_OPERATOR,
    breaksAfter: 'reference',
    words: {
      title: 'ExternalSecrets are not served',
      told: 'External Secrets is installed on plane {{plane}}, and its cluster serves no {{kind}} that can be read.',
      brief:
        'External Secrets is installed on plane {{plane}}, and its cluster serves no ExternalSecret that can be read.',
      bare: 'External Secrets is installed, and the cluster serves no ExternalSecret that can be read.',
      next: 'See whether the definition of ExternalSecrets is there, and serves v1 or v1beta1.',
    },
  },
  esoNotInstalled: {
    ...OF_AN_OPERATOR,
    breaksAfter: 'reference',
    words: {
      title: 'External Secrets is not installed',
      told: 'The cluster of plane {{plane}} has no External Secrets Operator.',
      bare: 'The cluster has no External Secrets Operator.',
      next: 'Install the External Secrets Operator, if secrets are to be synced there.',
    },
  },
} as const satisfies Readonly<Record<string, CauseRecord>>;
