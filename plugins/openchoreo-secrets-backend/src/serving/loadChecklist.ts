import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { RELEASE_FAMILIES } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { WrongConfiguration } from '../config';
import type { Catalogue } from '../ownership/catalogue/catalogueSchema';
import type {
  Checklist,
  ChecklistSettings,
} from '../ownership/catalogue/checklist';
import { parseCatalogue } from '../ownership/catalogue/parseCatalogue';
import { settingsProblems } from '../ownership/catalogue/settingsProblems';
import { readText } from '../planes/credentials/readText';

const PACKAGE = '@openchoreo/backstage-plugin-openchoreo-secrets-backend';

/** The catalogue of each family, from the files that this package ships. */
export async function loadCatalogues(): Promise<readonly Catalogue[]> {
  return Promise.all(
    RELEASE_FAMILIES.map(async family => {
      const file = `${family}.yaml`;
      const path = resolvePackagePath(PACKAGE, 'catalogue', file);
      return parseCatalogue(await readText(path), file);
    }),
  );
}

/** The catalogues with what the configuration says; each thing it names wrongly has a line of its own in the error. */
export async function loadChecklist(
  settings: ChecklistSettings,
): Promise<Checklist> {
  const checklist = { families: await loadCatalogues(), settings };
  const problems = settingsProblems(checklist).map(({ path, message }) => {
    const key = path
      .map(part => (typeof part === 'number' ? `[${part}]` : `.${part}`))
      .join('');
    return `openchoreoSecrets.platformSecrets${key}: ${message}`;
  });
  if (problems.length > 0) throw new WrongConfiguration(problems);
  return checklist;
}
