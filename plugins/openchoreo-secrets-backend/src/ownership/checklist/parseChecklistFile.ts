import { parse } from 'yaml';
import { checklistFileSchema, type ChecklistFile } from './checklistFileSchema';

function duplicatesOf({ rows }: ChecklistFile): readonly string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ planes, name }) =>
    planes.flatMap(role => {
      const key = `${role} ${name}`;
      if (seen.has(key)) return [key];
      seen.add(key);
      return [];
    }),
  );
}

/** Parses the file of one family; the error names the file and the place in it. */
export function parseChecklistFile(text: string, file: string): ChecklistFile {
  const result = checklistFileSchema.safeParse(parse(text));
  if (!result.success) {
    const [{ path, message }] = result.error.issues;
    throw new Error(`${file}: ${path.join('.')}: ${message}`);
  }
  const [twice] = duplicatesOf(result.data);
  if (twice) throw new Error(`${file}: ${twice} stands twice`);
  return result.data;
}
