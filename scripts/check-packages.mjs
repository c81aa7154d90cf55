// npm run test:packages: holds the tarballs in dist-packages/ against what is promised of them; `npm run pack` ends with it.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createPackageFromTarballData } from '@arethetypeswrong/core';
import { contentProblems } from './package-contents.mjs';
import { formatProblems } from './package-formats.mjs';
import { packages } from './packages.mjs';
import { fail } from './process.mjs';

const KB = 1000;
const inKB = bytes => `${Math.ceil(bytes / KB)} kB`;

function filesOf(data) {
  const unpacked = createPackageFromTarballData(data);
  const folder = `/node_modules/${unpacked.packageName}/`;
  return unpacked.listFiles(folder).map(path => ({
    name: path.slice(folder.length),
    text: unpacked.readFile(path),
  }));
}

function sizeProblems(data, budget) {
  return data.length > budget * KB
    ? [`it has ${inKB(data.length)}, and may have ${budget} kB`]
    : [];
}

async function problemsOf({ tarball, budget }) {
  const data = readFileSync(tarball);
  const files = filesOf(data);
  const manifest = JSON.parse(
    files.find(({ name }) => name === 'package.json').text,
  );
  return [
    ...sizeProblems(data, budget),
    ...contentProblems(files, manifest),
    ...(await formatProblems(data)),
  ];
}

const absent = packages.filter(({ tarball }) => !existsSync(tarball));
if (absent.length > 0) {
  fail('There are no tarballs to check: run "npm run pack".');
}
let wrong = 0;
for (const each of packages) {
  const problems = await problemsOf(each);
  wrong += problems.length;
  const data = readFileSync(each.tarball);
  process.stdout.write(
    `${each.name}: ${inKB(data.length)} packed, ${inKB(gunzipSync(data).length)} unpacked\n${problems
      .map(problem => `  ${problem}\n`)
      .join('')}`,
  );
}
if (wrong > 0) {
  fail(`${wrong} things are wrong with the packages.`);
}
