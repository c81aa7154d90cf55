import { parseArgs } from 'node:util';
import { startWorld, worldNames } from './worlds';

const USAGE = `usage: main.ts --world NAME [--dir DIR] [--port PORT] [--tls]
Runs a world and prints one line of JSON with its paths and URLs.
worlds: ${worldNames.join(', ')}
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      world: { type: 'string' },
      dir: { type: 'string' },
      port: { type: 'string' },
      tls: { type: 'boolean' },
    },
  });
  if (!values.world) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const world = await startWorld(values.world, {
    dir: values.dir,
    tls: values.tls,
    port: values.port === undefined ? undefined : Number(values.port),
  });
  const stop = () => {
    world.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const { name, kubeconfigPath, appConfigPath, entitiesPath, controlUrl } =
    world;
  const clusters = Object.fromEntries(
    [...world.clusters].map(([cluster, { server }]) => [cluster, server.url]),
  );
  const line = {
    name,
    kubeconfigPath,
    appConfigPath,
    entitiesPath,
    controlUrl,
    clusters,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  // Some servers may listen already.
  process.exit(1);
});
