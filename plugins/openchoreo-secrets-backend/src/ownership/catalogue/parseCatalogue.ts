import { parse } from 'yaml';
import { catalogueSchema, type Catalogue } from './catalogueSchema';

function duplicatesOf({ rows }: Catalogue): readonly string[] {
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
export function parseCatalogue(text: string, file: string): Catalogue {
  const result = catalogueSchema.safeParse(parse(text));
  if (!result.success) {
    const [{ path, message }] = result.error.issues;
    throw new Error(`${file}: ${path.join('.')}: ${message}`);
  }
  const [twice] = duplicatesOf(result.data);
  if (twice) throw new Error(`${file}: ${twice} stands twice`);
  return result.data;
}
