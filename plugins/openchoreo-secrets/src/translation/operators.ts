/** What keeps the operator of a cluster from its work; as in translation/causes.ts. */
export const operatorCauseMessages = {
  controllerDown: {
    title: 'External Secrets is not running',
    told: 'The External Secrets controller on {{plane}} is not running.',
    bare: 'The External Secrets controller of the cluster is not running.',
    next: 'Bring the controller back. Nothing refreshes until then. Where it ends again, see whether its log says “invalid duration”: look at the intervals of ClusterPushSecrets, and at the timeouts of Webhook generators and ClusterGenerators, which are not read here.',
  },
  controllerStalled: {
    title: 'External Secrets has stalled',
    told: 'The External Secrets controller on {{plane}} has stalled: nothing is refreshed any more.',
    bare: 'The External Secrets controller has stalled: nothing is refreshed any more.',
    next: 'Restart the controller. Where it stalls again, see whether its log says “invalid duration”: look at the intervals of ClusterPushSecrets, and at the timeouts of Webhook generators and ClusterGenerators, which are not read here.',
  },
  intervalUnreadable: {
    title: 'an interval stops External Secrets',
    told: '{{kind}} {{namespace}}/{{name}} stops the operator of plane {{plane}}: nothing is refreshed.',
    bare: 'An object whose interval cannot be read stops the operator: nothing is refreshed.',
    next: 'Correct its interval, or delete it. A restart does not help; all goes on about a minute after.',
  },
  webhookDown: {
    title: 'the webhook of External Secrets is down',
    told: 'The webhook of External Secrets on {{plane}} is down: new and changed ExternalSecrets are refused, and what is there is refreshed as before.',
    bare: 'The webhook of External Secrets is down: new and changed ExternalSecrets are refused, and what is there is refreshed as before.',
    next: 'Start it, or see why it is not ready.',
  },
  certControllerDown: {
    title: 'the certificate controller of External Secrets is down',
    told: 'The certificate controller of External Secrets on {{plane}} is down: the certificate of its webhook is not renewed.',
    bare: 'The certificate controller of External Secrets is down: the certificate of its webhook is not renewed.',
    next: 'Start it before that certificate expires: from then on new and changed ExternalSecrets are refused.',
  },
  kindNotServed: {
    title: 'ExternalSecrets are not served',
    told: 'External Secrets is installed on plane {{plane}}, and its cluster serves no ExternalSecret that can be read.',
    bare: 'External Secrets is installed, and the cluster serves no ExternalSecret that can be read.',
    next: 'See whether the definition of ExternalSecrets is there, and serves v1 or v1beta1.',
  },
  esoNotInstalled: {
    title: 'External Secrets is not installed',
    told: 'The cluster of plane {{plane}} has no External Secrets Operator.',
    bare: 'The cluster has no External Secrets Operator.',
    next: 'Install the External Secrets Operator.',
  },
  intervalOfOwner: {
    title: 'an interval stops External Secrets',
    told: '{{kind}} {{namespace}}/{{name}} of {{owner}} stops the operator of plane {{plane}}: nothing is refreshed.',
    bare: 'An object whose interval cannot be read stops the operator: nothing is refreshed.',
    next: 'Correct its interval with its owner, or delete it. A restart does not help; all goes on about a minute after.',
  },
  intervalOfSibling: {
    title: 'an interval stops External Secrets',
    told: '{{kind}} {{name}} stops the operator of plane {{plane}}: it takes up no {{kind}} any more, and nothing at all after its next restart.',
    bare: 'An object whose interval cannot be read stops the operator.',
    next: 'Correct its interval, or delete it. A restart does not help; all goes on about a minute after.',
  },
} as const;
