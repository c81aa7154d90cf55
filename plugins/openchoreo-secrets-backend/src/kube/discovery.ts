import { z } from 'zod/v3';
import type { Clock } from './clock';
import type { ClusterHttp } from './clusterHttp';
import { failureOf, KubeFailure } from './failure';

const FRESH_MS = 60_000;

const groupSchema = z.object({
  versions: z.array(z.object({ version: z.string() })),
});

const groupsSchema = z.object({
  groups: z.array(z.object({ name: z.string() })),
});

const resourcesSchema = z.object({
  resources: z.array(z.object({ name: z.string() })),
});

/** What is served of one API group. */
interface ServedGroup {
  /** All versions, also those that are not read. */
  readonly versions: readonly string[];
  /** The resources, by version that is read. */
  readonly resources: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Kept {
  readonly at: number;
  readonly group: Promise<ServedGroup>;
}

function parsed<T>(schema: z.ZodType<T>, json: unknown, path: string): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw failureOf('protocol', `${path} answers something else`);
}

/**
 * What a cluster serves. The versions are asked for one by one: the preferred
 * version of a group need not hold all its kinds.
 */
export class Discovery {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly http: ClusterHttp,
    private readonly clock: Clock,
    /** Versions that are read, by group; others are not asked for. */
    private readonly known: Readonly<Record<string, readonly string[]>>,
  ) {}

  /** What a group serves; empty when the group is absent. */
  group(name: string, signal: AbortSignal): Promise<ServedGroup> {
    const now = this.clock.now();
    const kept = this.kept.get(name);
    if (kept && now - kept.at < FRESH_MS) return kept.group;
    const group = this.fetch(name, signal);
    this.kept.set(name, { at: now, group });
    // Failures are not kept: the next caller asks again.
    group.catch(() => {
      if (this.kept.get(name)?.group === group) this.kept.delete(name);
    });
    return group;
  }

  /** Of one group, or of all. */
  forget(name?: string): void {
    if (name === undefined) this.kept.clear();
    else this.kept.delete(name);
  }

  private async fetch(name: string, signal: AbortSignal): Promise<ServedGroup> {
    const path = `/apis/${name}`;
    const versions = await this.versions(name, path, signal);
    const read = versions.filter(each => this.known[name]?.includes(each));
    const entries = await Promise.all(
      read.map(
        async version =>
          [
            version,
            await this.resources(`${path}/${version}`, signal),
          ] as const,
      ),
    );
    return { versions, resources: new Map(entries) };
  }

  private async versions(
    name: string,
    path: string,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    try {
      const json = await this.http.getJson({ path }, signal);
      const { versions } = parsed(groupSchema, json, path);
      return versions.map(each => each.version);
    } catch (error) {
      if (!(error instanceof KubeFailure) || error.status !== 404) throw error;
      await this.confirmAbsence(name, error, signal);
      return [];
    }
  }

  /** A proxy may answer 404 for a cluster that is away: only the list of groups proves that one is absent. */
  private async confirmAbsence(
    name: string,
    failure: KubeFailure,
    signal: AbortSignal,
  ): Promise<void> {
    const path = '/apis';
    const json = await this.http.getJson({ path }, signal);
    const { groups } = parsed(groupsSchema, json, path);
    if (groups.some(group => group.name === name)) throw failure;
  }

  private async resources(
    path: string,
    signal: AbortSignal,
  ): Promise<ReadonlySet<string>> {
    const json = await this.http.getJson({ path }, signal);
    const { resources } = parsed(resourcesSchema, json, path);
    return new Set(resources.map(each => each.name));
  }
}
