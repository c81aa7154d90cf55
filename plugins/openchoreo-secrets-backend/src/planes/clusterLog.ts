import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  visibleText,
  type FailureClass,
  type ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Of one kind: another may well be answered. All else is of the way into the cluster, and so of every kind at once. */
const OF_A_KIND: ReadonlySet<FailureClass> = new Set([
  'forbidden',
  'protocol',
  'queryRefused',
  'serverError',
]);

/** A cluster may word each of its failures in another way. */
const MOST = 20;

function describe({ class: name, status, detail }: ObservationFailure): string {
  return visibleText([name, status, detail].filter(Boolean).join(' '));
}

/** Says in the log what fails in one cluster: each cause once, however many kinds it hits, until it is over. */
export class ClusterLog {
  /** What was said and still holds, by what it is about. */
  private readonly said = new Map<string, Set<string>>();

  constructor(
    private readonly logger: LoggerService,
    private readonly cluster: string,
  ) {}

  /** @param kind - what was asked for; absent where it was the cluster itself. */
  failed(failure: ObservationFailure, kind?: string): void {
    const about = this.subjectOf(failure, kind);
    const text = describe(failure);
    const said = this.said.get(about) ?? new Set();
    if (said.has(text)) return;
    if (said.size >= MOST) said.clear();
    this.said.set(about, said.add(text));
    this.logger.warn(`${about}: ${text}`);
  }

  /** The cluster answered, for a kind or as itself. */
  answered(kind?: string): void {
    const about = kind
      ? [this.cluster, `${this.cluster} ${kind}`]
      : [this.cluster];
    for (const each of about) {
      if (this.said.delete(each)) this.logger.info(`${each}: answers again`);
    }
  }

  private subjectOf(
    { class: name }: ObservationFailure,
    kind: string | undefined,
  ): string {
    return kind && OF_A_KIND.has(name)
      ? `${this.cluster} ${kind}`
      : this.cluster;
  }
}
