import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFields, wantText, type Fields } from './json';
import { startProgram } from './program';

/** The HTTPS store behind the webhook provider, and its control. */
export interface Provider {
  readonly url: string;
  readonly ca: string;
  keep(tenant: string, key: string, value: string): Promise<void>;
  forget(tenant: string, key: string): Promise<void>;
  behave(tenant: string, behaviour: Fields): Promise<void>;
  showCertificate(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a provider; certificates are of a whole provider, values and behaviours of a tenant. */
export async function startProvider(
  rig: string,
  dir: string,
  name: string,
): Promise<Provider> {
  const program = startProgram(join(rig, 'bin/provider'), {
    // All of them share one authority.
    args: ['--data-dir', join(dir, 'provider')],
    log: join(dir, `${name}.log`),
  });
  const announced = parseFields(await program.line);
  const control = wantText(announced, 'controlUrl');
  const say = async (method: string, path: string, body?: string) => {
    const answer = await fetch(`${control}/${path}`, { method, body });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  };
  return {
    url: wantText(announced, 'url'),
    ca: readFileSync(wantText(announced, 'caFile'), 'utf8'),
    keep: (tenant, key, value) => say('PUT', `values/${tenant}/${key}`, value),
    forget: (tenant, key) => say('DELETE', `values/${tenant}/${key}`),
    behave: (tenant, behaviour) =>
      say('PUT', `behaviour/${tenant}`, JSON.stringify(behaviour)),
    showCertificate: certificate => say('PUT', `certificate/${certificate}`),
    stop: () => program.end(),
  };
}
