// What stands in a tarball: what has to, nothing that nobody uses, and nothing of the machine that made it.
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { readManifest } from './packages.mjs';
import { root } from './process.mjs';

const REQUIRED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
const UNWANTED =
  /\.(test|spec|stories)\.|__(tests|testUtils|fixtures)__|\.map$/;
const IMPORT =
  /(?:\bfrom|\brequire\(|\bimport\(|^import)\s*(['"])([^'"\n]+)\1/gm;

/** `@scope/name` or `name` of what is imported; nothing for files and for Node's own modules. */
function packageOf(specifier) {
  if (/^(\.|node:)/.test(specifier) || builtinModules.includes(specifier)) {
    return [];
  }
  return [specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')];
}

function importedBy(text) {
  return [...text.matchAll(IMPORT)].flatMap(([, , name]) => packageOf(name));
}

function fileProblems(files) {
  const names = files.map(({ name }) => name);
  return [
    ...REQUIRED.filter(name => !names.includes(name)).map(
      name => `${name} is missing`,
    ),
    ...names
      .filter(name => UNWANTED.test(name))
      .map(name => `${name} is of no use to whoever installs it`),
    ...files
      .filter(({ text }) => text.includes(root))
      .map(({ name }) => `${name} names a folder of this machine`),
  ];
}

/** What a package asks of whoever installs it; nothing where it is not installed here. */
function peersOf(name) {
  const folder = join(root, 'node_modules', name);
  return existsSync(folder)
    ? Object.keys(readManifest(folder).peerDependencies ?? {})
    : [];
}

function dependencyProblems(files, manifest) {
  const imported = new Set(
    files
      .filter(({ name }) => /^dist\/.*\.(js|d\.ts)$/.test(name))
      .flatMap(({ text }) => importedBy(text)),
  );
  const used = new Set([...imported, ...[...imported].flatMap(peersOf)]);
  const { dependencies = {}, peerDependencies = {} } = manifest;
  const declared = { ...dependencies, ...peerDependencies };
  return [
    ...[...imported]
      .filter(name => !(name in declared) && name !== manifest.name)
      .map(name => `${name} is imported, and not declared`),
    ...Object.keys(dependencies)
      .filter(name => !used.has(name))
      .map(name => `${name} is declared, and not used`),
    ...Object.entries(declared)
      .filter(([, range]) => range.includes(':'))
      .map(([name, range]) => `${name} has the range ${range}`),
  ];
}

/** Pictures are not in the tarball: a page of the registry takes them from the repository. */
function pictureProblems(files) {
  const { text = '' } = files.find(({ name }) => name === 'README.md') ?? {};
  return [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)]
    .map(([, address]) => address)
    .filter(address => {
      const path =
        /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/main\/(.+)$/.exec(
          address,
        )?.[1];
      return !path || !existsSync(join(root, path));
    })
    .map(
      address =>
        `README.md shows ${address}, which is not a picture of the repository`,
    );
}

/** One line for each thing that is wrong with what the package holds. */
export function contentProblems(files, manifest) {
  return [
    ...fileProblems(files),
    ...dependencyProblems(files, manifest),
    ...pictureProblems(files),
  ];
}
