import type { Page } from '@playwright/test';

const HEARD = 'openchoreo-secrets:';

/** What a page does, in the order in which it happened. */
export type Happening = 'heard' | 'woken' | 'asked';

/** What comes to a page by signals of this product, and what it asks of `path` meanwhile. */
export function happenings(page: Page, path: string): readonly Happening[] {
  const log: Happening[] = [];
  page.on('request', request => {
    if (new URL(request.url()).pathname.endsWith(path)) log.push('asked');
  });
  page.on('websocket', socket =>
    socket.on('framereceived', ({ payload }) => {
      const { channel, message } = JSON.parse(String(payload));
      if (!String(channel).startsWith(HEARD)) return;
      const content = JSON.stringify(message);
      if (content !== '{}' && !/^\{"beat":\d+\}$/.test(content)) {
        throw new Error(`a message with content: ${content}`);
      }
      log.push(content === '{}' ? 'woken' : 'heard');
    }),
  );
  return log;
}
