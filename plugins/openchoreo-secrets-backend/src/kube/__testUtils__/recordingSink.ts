import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import type { KindSink, ListStage } from '../../observed/kindSink';

const named = z.object({ metadata: z.object({ name: z.string() }) });

function nameOf(object: unknown): string {
  return named.parse(object).metadata.name;
}

/** Keeps names, and how often a list replaced them. */
export class RecordingSink implements KindSink {
  names = new Set<string>();
  replaced = 0;
  readonly observations: KindObservation[] = [];

  get observation(): KindObservation | undefined {
    return this.observations.at(-1);
  }

  beginList(): ListStage {
    const staged = new Set<string>();
    return {
      add: item => staged.add(nameOf(item)),
      commit: () => {
        this.names = staged;
        this.replaced += 1;
      },
    };
  }

  upsert(object: unknown): void {
    this.names.add(nameOf(object));
  }

  remove(object: unknown): void {
    this.names.delete(nameOf(object));
  }

  observe(observation: KindObservation): void {
    this.observations.push(observation);
  }
}
