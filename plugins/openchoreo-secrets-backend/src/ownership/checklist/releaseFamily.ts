import type { Snapshot } from '../../observed/snapshot';
import type { ReleaseFamily } from './checklistFileSchema';
import type { Checklist } from './checklist';

/** The family of a checklist, and how it is known. */
export interface KnownFamily {
  readonly id?: ReleaseFamily;
  readonly source: 'detected' | 'configured' | 'unknown';
}

/** Resources of openchoreo.dev that a family has and those before it do not, newest first. */
const MARKS: readonly (readonly [ReleaseFamily, readonly string[]])[] = [
  ['1.2', ['projectreleasebindings', 'projectreleases']],
  ['1.0', ['workflowplanes', 'clusterworkflowplanes']],
  ['0.9', ['buildplanes', 'clusterbuildplanes']],
];

/** The family of releases that serves these resources; nothing where none is known to. */
export function familyServing(
  resources: readonly string[] | undefined,
): ReleaseFamily | undefined {
  return MARKS.find(([, marks]) =>
    marks.some(mark => resources?.includes(mark)),
  )?.[0];
}

/** The family that the configuration names, else the one that the control plane's cluster serves. */
export function releaseFamily(
  { settings }: Checklist,
  { clusters, controlPlane }: Snapshot,
): KnownFamily {
  if (settings.release) return { id: settings.release, source: 'configured' };
  const id = familyServing(
    clusters.get(controlPlane.cluster)?.served?.openchoreo,
  );
  return id ? { id, source: 'detected' } : { source: 'unknown' };
}
