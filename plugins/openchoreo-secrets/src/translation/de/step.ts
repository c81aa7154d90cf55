import type { stepMessages as english } from '../step';
import type { Translated } from './translated';

export const stepMessages: Translated<typeof english> = {
  workload: 'Workload bearbeiten',
  deploy: 'Deploy',
  secrets: 'Secrets in den Einstellungen',
};
