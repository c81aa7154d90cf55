// What publint and arethetypeswrong say of a tarball, but for what `backstage-cli` itself writes.
import {
  checkPackage,
  createPackageFromTarballData,
} from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/*
 * None of these can be changed without leaving Backstage's own build, and every
 * package of Backstage has them.
 */
const accepted = new Set([
  // ES modules are named `.esm.js`, without `type: module`: they are for bundlers, which look inside.
  'FILE_INVALID_FORMAT',
  'UnexpectedModuleSyntax',
  // One declaration file serves both formats; nothing in it is a default export of CommonJS.
  'EXPORTS_TYPES_INVALID_FORMAT',
  // `exports` has a condition `backstage`, by which an app finds features; it names a type, not a file.
  'EXPORTS_VALUE_INVALID',
  // A back-end feature is the default export of CommonJS: `backend.add(import(…))` unwraps it.
  'CJS_WITH_ESMODULE_DEFAULT_EXPORT',
  'CJSOnlyExportsDefault',
]);

async function publintProblems(data) {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(data).buffer },
    level: 'warning',
  });
  return messages.map(message => ({
    code: message.code,
    text: formatMessage(message, pkg, { color: false }),
  }));
}

async function typeProblems(data) {
  const result = await checkPackage(createPackageFromTarballData(data));
  if (!result.types) {
    return [{ code: 'NoTypes', text: 'it has no types' }];
  }
  return result.problems.map(({ kind, ...where }) => ({
    code: kind,
    text: `${problemKindInfo[kind].title} ${JSON.stringify(where)}`,
  }));
}

/** One line for each thing that is wrong with how the package can be imported. */
export async function formatProblems(data) {
  return [...(await publintProblems(data)), ...(await typeProblems(data))]
    .filter(({ code }) => !accepted.has(code))
    .map(({ code, text }) => `${code}: ${text}`);
}
