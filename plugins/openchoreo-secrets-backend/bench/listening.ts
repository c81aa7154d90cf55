import { setTimeout as pause } from 'node:timers/promises';
import type { WebSocket } from 'undici';
import {
  FOLLOW_HEADER,
  wakeChannels,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Answer, PortalProcess } from './portalProcess';

/** Who is woken asks so often besides. */
const POLL_MS = 60_000;

const GIVE_UP_MS = 60_000;

/** How long a socket may take to open. */
const OPENS_MS = 1_000;

/** A socket, once it is open: the first of all is never answered. */
async function opened(
  portal: PortalProcess,
  reader: string,
): Promise<WebSocket> {
  for (;;) {
    const socket = portal.listen(reader);
    const open = new Promise<boolean>(done => {
      socket.addEventListener('open', () => done(true));
    });
    if (await Promise.race([open, pause(OPENS_MS, false)])) return socket;
    socket.close();
  }
}

/** An open page: it asks once, each minute, and whenever it is woken. */
export class Page {
  private last: Answer | undefined;
  private told: (answer: Answer) => void = () => {};
  requests = 0;
  private wakes = 0;

  constructor(
    private readonly portal: PortalProcess,
    private readonly path: string,
    private readonly reader: string,
  ) {}

  /** @returns when changes of what it shows are told. */
  async open(): Promise<() => void> {
    const { headers } = await this.ask();
    const channels = wakeChannels(headers.get(FOLLOW_HEADER));
    if (!channels) throw new Error(`${this.path} is not followed`);
    const socket = await opened(this.portal, this.reader);
    socket.addEventListener('message', ({ data }) => {
      const { channel } = JSON.parse(String(data));
      if (channel !== channels.wakes) return;
      this.wakes += 1;
      void this.ask();
    });
    socket.send(
      JSON.stringify({ action: 'subscribe', channel: channels.wakes }),
    );
    const polling = setInterval(() => void this.ask(), POLL_MS);
    return () => {
      clearInterval(polling);
      socket.close();
    };
  }

  /** Resolves when what is shown says something. */
  async says(text: string): Promise<void> {
    const said = new Promise<boolean>(done => {
      this.told = answer => {
        if (answer.text.includes(text)) done(true);
      };
      if (this.last) this.told(this.last);
    });
    if (await Promise.race([said, pause(GIVE_UP_MS, false)])) return;
    throw new Error(
      `${this.path} never told of ${text}: woken ${this.wakes} times`,
    );
  }

  private async ask(): Promise<Answer> {
    this.requests += 1;
    const answer = await this.portal.ask(`/openchoreo-secrets/v1${this.path}`, {
      etag: this.last?.etag,
      reader: this.reader,
      headers: { [FOLLOW_HEADER]: '1' },
    });
    if (answer.status === 200) {
      this.last = answer;
      this.told(answer);
    }
    return answer;
  }
}
