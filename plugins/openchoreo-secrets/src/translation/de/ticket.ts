import type { ticketMessages as english } from '../ticket';
import type { Translated } from './translated';

export const ticketMessages: Translated<typeof english> = {
  copy: 'Für das Plattformteam kopieren',
  copyAll: 'Alles für das Plattformteam kopieren',
  copyOf: 'Für das Plattformteam kopieren: {{title}}',
  component: 'Komponente: {{component}}, Projekt {{project}}',
  environment: 'Umgebung: {{environment}}',
  key: 'Schlüssel: {{key}}',
  keys_one: 'Schlüssel: {{key}} und {{count}} weiterer',
  keys_other: 'Schlüssel: {{key}} und {{count}} weitere',
  reference: 'SecretReference: {{reference}}, Schlüssel {{key}}',
  referenceOnly: 'SecretReference: {{reference}}',
  remoteKey: 'Schlüssel im Store: {{key}}',
  property: 'Schlüssel im Store: {{key}}, Property {{property}}',
  since: 'Seit: {{time}}',
  cause: 'Ursache: {{what}}',
  object: 'ExternalSecret: {{name}}',
  storeCalled: 'Wo: {{called}}',
  store: 'Store: {{store}}',
  plane: 'Plane: {{plane}}',
  link: 'Adresse',
};
