import type { ticketMessages as english } from '../ticket';
import type { Translated } from './translated';

export const ticketMessages: Translated<typeof english> = {
  copy: 'Für das Plattformteam kopieren',
  component: 'Komponente: {{component}}, Projekt {{project}}',
  environment: 'Umgebung: {{environment}}',
  key: 'Schlüssel: {{key}}',
  reference: 'SecretReference: {{reference}}, Schlüssel {{key}}',
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
