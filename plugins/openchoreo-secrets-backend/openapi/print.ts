import { openApiDocument } from './openApiDocument';

process.stdout.write(`${JSON.stringify(openApiDocument(), undefined, 2)}\n`);
