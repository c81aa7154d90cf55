import { createServer, type Server } from 'node:http';
import { z } from 'zod/v3';
import type { Rig } from '../harness/rig';

const requestSchema = z.union([
  z.object({
    action: z.literal('keep'),
    tenant: z.string(),
    key: z.string(),
    value: z.string(),
  }),
  z.object({
    action: z.literal('forget'),
    tenant: z.string(),
    key: z.string(),
  }),
  z.object({
    action: z.literal('behave'),
    tenant: z.string(),
    kind: z.string(),
    status: z.number().optional(),
  }),
  z.object({
    action: z.enum(['planeDark', 'planeBack']),
    plane: z.enum(['data-1', 'data-2']),
  }),
]);

async function obey(
  request: z.infer<typeof requestSchema>,
  rig: Rig,
): Promise<void> {
  const { provider } = rig;
  switch (request.action) {
    case 'keep':
      return provider.keep(request.tenant, request.key, request.value);
    case 'forget':
      return provider.forget(request.tenant, request.key);
    case 'behave': {
      const { tenant, kind, status } = request;
      return provider.behave(tenant, { kind, status });
    }
    default: {
      const plane = request.plane === 'data-1' ? rig.data1 : rig.data2;
      return request.action === 'planeDark' ? plane.stop() : plane.start();
    }
  }
}

async function bodyOf(stream: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text || '{}';
}

/** What a running control server is asked at. */
export interface ControlServer {
  readonly url: string;
  close(): void;
}

function urlOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  return `http://127.0.0.1:${address.port}`;
}

/** Lets the browser's journeys drive the rig. */
export async function startControlServer(rig: Rig): Promise<ControlServer> {
  const server = createServer(async (incoming, response) => {
    try {
      const action = incoming.url?.slice(1);
      const body: unknown = JSON.parse(await bodyOf(incoming));
      const request = requestSchema.parse(Object.assign({ action }, body));
      await obey(request, rig);
      response.end('{}');
    } catch (error) {
      response.statusCode = 400;
      response.end(error instanceof Error ? error.message : `${error}`);
    }
  });
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', () => done());
  });
  return {
    url: urlOf(server),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
