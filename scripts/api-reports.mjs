// Compares each package's public API with its committed report; `--update` writes the reports anew.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { bin, fail, root, run } from './process.mjs';

const common = '@openchoreo/backstage-plugin-openchoreo-secrets-common';
const update = process.argv.includes('--update');
const declarations = join(root, 'dist-types');
const scratch = join(root, 'node_modules', '.cache', 'api-reports');
const entries = [
  ['plugins/openchoreo-secrets-common', 'index', 'report'],
  ['plugins/openchoreo-secrets-backend', 'index', 'report'],
  ['plugins/catalog-backend-module-openchoreo-secrets', 'index', 'report'],
  ['plugins/openchoreo-secrets', 'index', 'report'],
  ['plugins/openchoreo-secrets', 'alpha', 'report-alpha'],
];

function extract([folder, entry, reportName]) {
  const config = ExtractorConfig.prepare({
    configObject: {
      mainEntryPointFilePath: join(
        declarations,
        folder,
        'src',
        `${entry}.d.ts`,
      ),
      bundledPackages: [],
      projectFolder: join(root, folder),
      compiler: {
        overrideTsconfig: {
          extends: join(root, 'tsconfig.json'),
          include: [],
          files: [join(declarations, folder, 'src', `${entry}.d.ts`)],
          compilerOptions: {
            rootDir: declarations,
            // The workspace resolves to sources; a report is made of declarations.
            paths: {
              [common]: [
                join(
                  declarations,
                  'plugins/openchoreo-secrets-common/src/index.d.ts',
                ),
              ],
            },
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: reportName,
        // What is alpha passes between our packages, release by release, and is nobody's to build on.
        reportVariants: [entry === 'alpha' ? 'complete' : 'public'],
        reportFolder: join(root, folder),
        reportTempFolder: scratch,
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: 'error', addToApiReportFile: false },
          'ae-undocumented': { logLevel: 'none' },
          'ae-forgotten-export': { logLevel: 'none' },
        },
        compilerMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
      newlineKind: 'lf',
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, folder, 'package.json'),
  });
  return Extractor.invoke(config, {
    localBuild: update,
    showVerboseMessages: false,
  });
}

mkdirSync(scratch, { recursive: true });
await run(bin('tsc'), ['--project', 'tsconfig.declarations.json']);
const wrong = entries.filter(entry => {
  const result = extract(entry);
  return result.errorCount > 0 || (result.apiReportChanged && !update);
});
if (wrong.length > 0) {
  fail(
    `Public API differs from its report, or is not documented: ${wrong
      .map(([folder, entry]) => `${folder} (${entry})`)
      .join(
        ', ',
      )}. Run "node scripts/api-reports.mjs --update" and commit the reports.`,
  );
}
