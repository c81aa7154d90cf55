import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { fleetOf } from '../src/query/fleet/fleet';
import { incidentsAnswer } from '../src/query/fleet/incidents';
import { planesAnswer } from '../src/query/fleet/planes';
import { matchingRows, secretsAnswer } from '../src/query/fleet/secrets';
import { secretsCsv } from '../src/query/fleet/secretsCsv';
import { storesAnswer } from '../src/query/fleet/stores';
import { collect } from './collect';

/*
 * Prints what a platform engineer's answers cost over a fleet, in milliseconds
 * of processor time: judging everything, which is kept for a while, and each
 * answer made from it. The clusters run in another process. Usage: platformAnswers.ts APP_CONFIG
 */

const WORST_FIRST = {
  filters: {},
  sort: 'severity',
  descending: true,
} as const;

function timed<T>(what: string, make: () => T): T {
  const start = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(start);
  const ms = Math.round((user + system) / 1_000);
  process.stdout.write(`${what}: ${ms} ms\n`);
  return made;
}

async function measure(configPath: string): Promise<void> {
  const snapshot = await collect(configPath);
  const context = { snapshot, thresholds: DEFAULT_THRESHOLDS };
  const judge = () => fleetOf({ ...context, now: Date.now() });
  timed('judging everything, cold', judge);
  const fleet = timed('judging everything, warm', judge);
  const objects = [...snapshot.clusters.values()].reduce(
    (sum, cluster) => sum + cluster.kinds.ExternalSecret.objects.size,
    0,
  );
  process.stdout.write(
    `${objects} ExternalSecrets, ${fleet.rows.length} rows\n`,
  );
  const page = { offset: 0, limit: 50 };
  timed('first page', () => secretsAnswer(fleet, WORST_FIRST, page));
  timed('next page', () =>
    secretsAnswer(fleet, WORST_FIRST, { offset: 50, limit: 50 }),
  );
  timed('search', () =>
    secretsAnswer(fleet, { ...WORST_FIRST, q: 'key3' }, page),
  );
  timed('sorted by component', () =>
    secretsAnswer(
      fleet,
      { filters: {}, sort: 'component', descending: false },
      page,
    ),
  );
  timed('incidents', () => incidentsAnswer(fleet));
  timed('planes', () => planesAnswer(fleet));
  timed('stores', () => storesAnswer(fleet));
  const rows = matchingRows(fleet, WORST_FIRST);
  const csv = timed('CSV of everything', () => secretsCsv(rows));
  process.stdout.write(`${(csv.length / 1e6).toFixed(1)} MB of CSV\n`);
}

measure(process.argv[2]).catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
