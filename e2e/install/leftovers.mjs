// What may stay in catalog and databases once everything was removed: what the documents say how to drop.
import { execFileSync } from 'node:child_process';

const ANNOTATION = 'openchoreo.io/secret-health';

/** Backstage itself keeps each plugin's public keys in a database of the plugin's name. */
const PLUGIN_DATABASE = 'backstage_plugin_openchoreo-secrets';

function ask({ host, port, user }, database, query) {
  const rows = execFileSync(
    'psql',
    [
      ...['--host', host, '--port', String(port), '--username', user],
      ...['--dbname', database, '--tuples-only', '--no-align'],
      ...['--command', query],
    ],
    { encoding: 'utf8' },
  );
  return rows.split('\n').filter(Boolean);
}

/** Databases with our name but for that one, and tables in that one but for Backstage's own. */
function inDatabases(connection) {
  const databases = ask(
    connection,
    'postgres',
    'select datname from pg_database',
  ).filter(name => name.includes('openchoreo-secrets'));
  const tables = databases.includes(PLUGIN_DATABASE)
    ? ask(
        connection,
        PLUGIN_DATABASE,
        "select table_name from information_schema.tables where table_schema = 'public'",
      )
    : [];
  return [
    ...databases
      .filter(name => name !== PLUGIN_DATABASE)
      .map(name => `database ${name}`),
    ...tables
      .filter(name => !name.startsWith('backstage_backend_public_keys__'))
      .map(name => `table ${name}`),
  ];
}

async function stamped(url) {
  const session = await fetch(`${url}/api/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await session.json();
  const answer = await fetch(
    `${url}/api/catalog/entities?filter=metadata.annotations.${ANNOTATION}`,
    { headers: { Authorization: `Bearer ${backstageIdentity.token}` } },
  );
  const entities = await answer.json();
  return entities.map(
    ({ kind, metadata }) => `annotation of ${kind} ${metadata.name}`,
  );
}

/** One line for each thing left. */
export async function leftovers(url, connection) {
  return [...inDatabases(connection), ...(await stamped(url))];
}
