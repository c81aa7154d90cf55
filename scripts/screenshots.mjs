// npm run screenshots: makes the pictures of the README from the running product over world acme.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { root } from './process.mjs';

const port = 7017;
const pictures = [
  {
    file: 'secrets-tab.png',
    path: '/catalog/acme/component/orders-api/secrets',
    shown: 'STRIPE_WEBHOOK_SECRET',
    size: { width: 1280, height: 1000 },
  },
];

function serve() {
  const child = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--world', 'acme', '--port', String(port)],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise(resolve => {
    createInterface({ input: child.stdout }).on('line', line => {
      if (line.startsWith('ready ')) {
        resolve({ url: line.slice('ready '.length), end: () => child.kill() });
      }
    });
  });
}

mkdirSync(join(root, 'docs/images'), { recursive: true });
const portal = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { file, path, shown, size } of pictures) {
  const page = await browser.newPage({ viewport: size, locale: 'en-GB' });
  await page.goto(portal.url + path);
  await page.getByText(shown).first().waitFor();
  await page.screenshot({ path: join(root, 'docs/images', file) });
}
await browser.close();
portal.end();
