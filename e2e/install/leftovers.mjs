// What may stay in catalog and databases once everything was removed: nothing.
import { execFileSync } from 'node:child_process';

const OURS = 'openchoreo.io/secret-health';

/** Databases of the server that carry our name. */
function databases({ host, port, user }) {
  const names = execFileSync(
    'psql',
    [
      ...['--host', host, '--port', String(port), '--username', user],
      ...['--tuples-only', '--no-align', '--command'],
      'select datname from pg_database',
    ],
    { encoding: 'utf8' },
  );
  return names.split('\n').filter(name => name.includes('openchoreo-secrets'));
}

async function stamped(url) {
  const session = await fetch(`${url}/api/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await session.json();
  const answer = await fetch(
    `${url}/api/catalog/entities?filter=metadata.annotations.${OURS}`,
    { headers: { Authorization: `Bearer ${backstageIdentity.token}` } },
  );
  const entities = await answer.json();
  return entities.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
}

/** One line for each thing left. */
export async function leftovers(url, connection) {
  return [
    ...databases(connection).map(name => `database ${name}`),
    ...(await stamped(url)).map(name => `annotation of ${name}`),
  ];
}
