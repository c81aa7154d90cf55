// npm run serve -- [--world NAME | --config FILE] [--port N] [--as ROLE]: the built front end and the back end as one process on one port.
import { buildFrontEnd } from './front-end.mjs';
import { nodeTransform, start, temporaryFiles } from './process.mjs';
import { setup } from './setup.mjs';

await setup();
await buildFrontEnd();
const child = start(
  process.execPath,
  [
    '--require',
    nodeTransform,
    'packages/backend/src/serve.ts',
    ...process.argv.slice(2),
  ],
  {
    env: {
      ...temporaryFiles('serve'),
      NODE_ENV: 'development',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    },
  },
);
child.on('exit', code => process.exit(code ?? 0));
