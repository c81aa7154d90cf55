// What the documents ask a platform team to configure, over a simulated world.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Backstage decides here who may see what, and the entities come from a file. */
function sectionOf(appConfigPath) {
  const { openchoreoSecrets } = parse(readFileSync(appConfigPath, 'utf8'));
  return {
    ...openchoreoSecrets,
    trustedOrigins: ['file:*'],
    authorization: {
      mode: 'backstage',
      platformGroups: ['group:default/platform'],
      catalogServices: ['plugin:catalog'],
    },
    catalog: { enabled: true, pullEvery: '5s' },
  };
}

export function watched(appConfigPath) {
  return {
    extensions: ['entity-card:openchoreo-secrets/health'],
    config: { openchoreoSecrets: sectionOf(appConfigPath) },
  };
}

/** The same with a slip of the pen. */
export function misspelt(appConfigPath) {
  const { planes, ...rest } = sectionOf(appConfigPath);
  return { config: { openchoreoSecrets: { ...rest, plains: planes } } };
}
