import { isDeepStrictEqual } from 'node:util';
import type { Config } from '@backstage/config';
import type { RequestHandler } from 'express';
import type { AskedOfPlane } from '../planes';
import type { Health } from '../router/health';
import { beginCollection, type Collection } from './collection';
import { misconfigured } from './misconfigured';
import { PortalKeys } from './portalKeys';
import {
  cannotStart,
  readConfiguration,
  type Configuration,
  type Valid,
} from './readConfiguration';
import type { Services } from '../access/services';
import { OFF, type Serving, type State } from './serving';
import { watching } from './watching';
import type { Wakes } from '../waking/wakes';

type Note = Pick<Health, 'configuration' | 'problems'>;

const IN_USE: Note = { configuration: 'inUse', problems: [] };

/** What is served now, behind a handler that stays: a changed configuration replaces it. */
export class Served {
  private readonly portal: PortalKeys;
  private serving: Serving = OFF;
  private collection: Collection | undefined;
  private used: Configuration | undefined;
  private note: Note = IN_USE;
  /** One change at a time. */
  private changes: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly root: Config,
    private readonly services: Services,
    private readonly wakes?: Wakes,
  ) {
    this.portal = new PortalKeys(root);
  }

  readonly handler: RequestHandler = (req, res, next) =>
    this.serving.handler(req, res, next);

  get state(): State {
    return this.serving.state();
  }

  /** What was asked of each plane so far. */
  get asked(): readonly AskedOfPlane[] {
    return this.collection?.asked() ?? [];
  }

  get health(): Health {
    const { insiders } = this.serving;
    return { state: this.state, ...this.note, insiders };
  }

  /** Takes up what the configuration says now. It never fails: what is wrong is told. */
  take(): Promise<void> {
    this.changes = this.changes
      .then(() => this.change())
      .catch(error => this.failed(error));
    return this.changes;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.changes;
    await this.collection?.stop();
  }

  private async change(): Promise<void> {
    const next = await readConfiguration(this.root);
    if (this.stopped) return;
    const isOff = next.state === 'off' && this.used?.state === 'off';
    const restart = isOff ? [] : this.portal.changed();
    if (restart.length > 0) {
      this.keep({ configuration: 'restartNeeded', problems: restart });
    } else if (isDeepStrictEqual(next, this.used)) {
      this.note = IN_USE;
    } else if (next.state === 'wrong' && this.used?.state === 'valid') {
      const { problems } = next;
      this.keep({ configuration: 'rejected', problems });
    } else {
      await this.use(next);
    }
  }

  /** What was in use stays; where there is nothing yet, that is told as any other mistake. */
  private async failed(error: Error): Promise<void> {
    if (this.used) {
      const message = 'The changed configuration was not taken up';
      this.services.logger.error(message, error);
    } else {
      await this.use(cannotStart(error));
    }
  }

  /** Goes on as before, and says why once. */
  private keep(note: Note): void {
    if (isDeepStrictEqual(note, this.note)) return;
    this.note = note;
    const lines = note.problems.join('\n');
    this.services.logger.error(
      `The changed configuration of secret health is not in use; what was in use before still is:\n${lines}`,
    );
  }

  private async use(next: Configuration): Promise<void> {
    // They were answered by another configuration.
    this.wakes?.clear();
    const { logger } = this.services;
    const isChange = this.used !== undefined;
    const before = this.collection;
    if (next.state === 'valid') {
      this.watch(next);
      if (isChange) logger.info('The changed configuration is in use');
    } else {
      this.collection = undefined;
      if (next.state === 'off') {
        logger.info(`Off: ${next.why}`);
        this.serving = OFF;
      } else {
        logger.error(
          `Secret health is misconfigured and waits for it to be corrected; the rest of the portal runs:\n${next.problems.join('\n')}`,
        );
        this.serving = misconfigured(next, this.services);
      }
    }
    this.used = next;
    this.note = IN_USE;
    if (before !== this.collection) await before?.stop();
  }

  /** What was collected stays where the same is to be collected. */
  private watch(next: Valid): void {
    const { logger } = this.services;
    const collection = this.collection?.fits(next)
      ? this.collection
      : beginCollection(next, logger);
    this.serving = watching(next, collection, this.services, this.wakes);
    this.collection = collection;
  }
}
