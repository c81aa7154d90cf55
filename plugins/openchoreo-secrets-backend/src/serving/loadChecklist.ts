import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { RELEASE_FAMILIES } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { WrongConfiguration } from '../config';
import type { ChecklistFile } from '../ownership/checklist/checklistFileSchema';
import type {
  Checklist,
  ChecklistSettings,
} from '../ownership/checklist/checklist';
import { parseChecklistFile } from '../ownership/checklist/parseChecklistFile';
import { settingsProblems } from '../ownership/checklist/settingsProblems';
import { readText } from '../planes/credentials/readText';

const PACKAGE = '@openchoreo/backstage-plugin-openchoreo-secrets-backend';

/** The rows of each family, from the files that this package ships. */
export async function loadChecklistFiles(): Promise<readonly ChecklistFile[]> {
  return Promise.all(
    RELEASE_FAMILIES.map(async family => {
      const file = `${family}.yaml`;
      const path = resolvePackagePath(PACKAGE, 'checklist', file);
      return parseChecklistFile(await readText(path), file);
    }),
  );
}

/** The files with what the configuration says; each thing it names wrongly has a line of its own in the error. */
export async function loadChecklist(
  settings: ChecklistSettings,
): Promise<Checklist> {
  const checklist = { families: await loadChecklistFiles(), settings };
  const problems = settingsProblems(checklist).map(({ path, message }) => {
    const key = path
      .map(part => (typeof part === 'number' ? `[${part}]` : `.${part}`))
      .join('');
    return `openchoreoSecrets.checklist${key}: ${message}`;
  });
  if (problems.length > 0) throw new WrongConfiguration(problems);
  return checklist;
}
