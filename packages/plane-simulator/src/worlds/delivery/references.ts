import { ReferenceSpec } from '../../controlplane';

/** What every store of this world has. */
export const holdings: Readonly<Record<string, readonly string[]>> = {
  'works/db': ['username', 'password'],
  'works/token': ['value'],
  'works/tls': ['cert'],
  'works/registry': ['dockerconfigjson'],
};

export const references: readonly ReferenceSpec[] = [
  {
    name: 'db',
    data: {
      username: 'works/db#username',
      password: 'works/db#password',
      // Without a property: all of it.
      all: 'works/db',
    },
  },
  { name: 'token', data: { value: 'works/token#value' } },
  { name: 'tls', data: { cert: 'works/tls#cert' } },
  // No store has it.
  { name: 'gone', data: { value: 'works/gone#value' } },
];
