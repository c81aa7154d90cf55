// The section of the configuration that the documents ask for, over a simulated world.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Backstage decides here who may see what, and the entities come from a file. */
export function watched(appConfigPath) {
  const { openchoreoSecrets } = parse(readFileSync(appConfigPath, 'utf8'));
  return {
    openchoreoSecrets: {
      ...openchoreoSecrets,
      trustedOrigins: ['file:*'],
      authorization: {
        mode: 'backstage',
        platformGroups: ['group:default/platform'],
        services: ['plugin:catalog'],
      },
      catalog: { enabled: true, pullEvery: '5s' },
    },
  };
}

/** The same with a slip of the pen. */
export function misspelt(appConfigPath) {
  const { openchoreoSecrets } = watched(appConfigPath);
  const { planes, ...rest } = openchoreoSecrets;
  return { openchoreoSecrets: { ...rest, plains: planes } };
}
