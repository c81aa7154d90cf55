import type { SomeCauses } from './germanCause';

export const STORE_REFUSES = {
  storeRefuses: {
    title: 'der Store verweigert den Zugriff',
    told: 'Der Store des Plattformteams verweigert den Zugriff.',
    bare: 'Der Store des Plattformteams verweigert den Zugriff.',
    next: 'Das Plattformteam fragen.',
  },
} satisfies SomeCauses;
