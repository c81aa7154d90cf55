// The catalog file of a host: what the world has, or what a plain Backstage takes of it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAllDocuments, stringify } from 'yaml';

const STOCK = ['Component', 'System', 'Domain', 'Resource', 'User', 'Group'];

export function writeEntities(file, world) {
  copyFileSync(world, file);
}

/** Without the module nobody accepts the kinds of OpenChoreo: they go from the file before it does. */
export function writeStockEntities(file, world) {
  const entities = parseAllDocuments(readFileSync(world, 'utf8')).map(
    document => document.toJS(),
  );
  writeFileSync(
    file,
    entities
      .filter(({ kind }) => STOCK.includes(kind))
      .map(entity => stringify(entity))
      .join('---\n'),
  );
}
