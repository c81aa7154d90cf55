import { Agent, createServer, request, type Server } from 'node:https';
import { createInterface } from 'node:readline';
import { createCertificate } from '../../../packages/plane-simulator/src';
import type { Endpoint } from './kubeRequest';

/** A server that answers as a cluster, and says of all its ExternalSecrets that they are synced. */
export interface Impostor {
  readonly endpoint: Endpoint;
  close(): Promise<void>;
}

/** Conditions as an API server writes those of custom resources: their fields by name. */
const FAILED = /"reason":"[A-Za-z]*","status":"False","type":"Ready"/g;
const SYNCED = '"reason":"SecretSynced","status":"True","type":"Ready"';

async function listen(server: Server): Promise<string> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return `https://127.0.0.1:${address.port}`;
}

/** Starts one that takes what it answers, its id included, from a real cluster. */
export async function startImpostor(original: Endpoint): Promise<Impostor> {
  const agent = new Agent({ ca: original.ca });
  const { key, cert } = createCertificate();
  const server = createServer({ key, cert }, (incoming, answer) => {
    const { authorization, accept } = incoming.headers;
    const outgoing = request(
      `${original.url}${incoming.url}`,
      { agent, headers: { ...(authorization && { authorization }), accept } },
      response => {
        const { 'content-type': type, date } = response.headers;
        answer.writeHead(response.statusCode ?? 502, {
          ...(type && { 'content-type': type }),
          ...(date && { date }),
        });
        // A list is one line, and so is each event of a watch.
        const lines = createInterface({ input: response });
        lines.on('line', line =>
          answer.write(`${line.replace(FAILED, SYNCED)}\n`),
        );
        lines.on('close', () => answer.end());
        // Whoever ends a watch cuts it here, too.
        for (const each of [response, lines]) {
          each.on('error', () => answer.destroy());
        }
      },
    );
    outgoing.on('error', () => answer.destroy());
    answer.on('close', () => outgoing.destroy());
    outgoing.end();
  });
  const url = await listen(server);
  return {
    endpoint: { url, ca: cert, token: original.token },
    async close() {
      const closed = new Promise(done => server.close(done));
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}
