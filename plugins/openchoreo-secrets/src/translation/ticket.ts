/** What another team has to know. */
export const ticketMessages = {
  copy: 'Copy for the platform team',
  component: 'Component: {{component}}, project {{project}}',
  environment: 'Environment: {{environment}}',
  key: 'Key: {{key}}',
  reference: 'SecretReference: {{reference}}, key {{key}}',
  remoteKey: 'Remote key: {{key}}',
  property: 'Remote key: {{key}}, property {{property}}',
  since: 'Since: {{time}}',
  cause: 'Cause: {{what}}',
  object: 'ExternalSecret: {{name}}',
  storeCalled: 'Where: {{called}}',
  store: 'Store: {{store}}',
  plane: 'Plane: {{plane}}',
  link: 'Link',
} as const;
