import { accessSync, constants } from 'node:fs';
import { fail, which } from './process.mjs';

/** The browser of the journeys, told to them by CHROMIUM_PATH. */
export function findChromium() {
  const path =
    process.env.CHROMIUM_PATH ??
    which('chromium') ??
    which('google-chrome') ??
    '/usr/bin/chromium';
  try {
    accessSync(path, constants.X_OK);
  } catch {
    fail(
      'The browser journeys need Chromium. On Debian or Ubuntu: apt-get install -y chromium. ' +
        'Elsewhere set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
  return path;
}
