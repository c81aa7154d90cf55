import type { Parsed } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { newTables } from './__testUtils__/clusterTables';
import type { KindSink } from './kindSink';
import { CONTROL_PLANE, ObservedObjects } from './observedObjects';
import type { ControlPlaneKinds, PlaneKinds } from './snapshot';

interface Kind {
  readonly sink: KindSink;
  readonly malformed: () => readonly string[];
  readonly objects: () => readonly string[];
}

const PLANES = {
  dataplanes: 'DataPlane',
  clusterdataplanes: 'ClusterDataPlane',
  workflowplanes: 'WorkflowPlane',
  clusterworkflowplanes: 'ClusterWorkflowPlane',
  observabilityplanes: 'ObservabilityPlane',
  clusterobservabilityplanes: 'ClusterObservabilityPlane',
  buildplanes: 'BuildPlane',
  clusterbuildplanes: 'ClusterBuildPlane',
};

const OF_CONTROL_PLANE: readonly (keyof ControlPlaneKinds)[] = [
  'Environment',
  'DeploymentPipeline',
  'Project',
  'Component',
  'Workload',
  'ComponentRelease',
  'ReleaseBinding',
  'RenderedRelease',
  'SecretReference',
  'WorkflowRun',
  'Resource',
  'ResourceReleaseBinding',
];

const OF_PLANES: readonly (keyof PlaneKinds)[] = [
  'ExternalSecret',
  'SecretStore',
  'ClusterSecretStore',
  'PushSecret',
  'ClusterExternalSecret',
  'Namespace',
  'Deployment',
  'Certificate',
];

function inControlPlane(kind: keyof ControlPlaneKinds, part: string): Kind {
  const store = new ObservedObjects(() => 0);
  store.addPlane(CONTROL_PLANE);
  const seen = () => store.snapshot().controlPlane.kinds[kind];
  return {
    sink: store.controlPlane.part(kind, part),
    malformed: () => [...seen().malformed.keys()],
    objects: () => [...seen().objects.keys()],
  };
}

function inPlane(kind: keyof PlaneKinds): Kind {
  const { tables } = newTables();
  const seen = () => tables.snapshot().kinds[kind];
  return {
    sink: tables.part(kind, ''),
    malformed: () => [...seen().malformed.keys()],
    objects: () => [...seen().objects.keys()],
  };
}

const CASES: readonly (readonly [string, () => Kind])[] = [
  ...Object.entries(PLANES).map(
    ([part, kind]) => [kind, () => inControlPlane('Plane', part)] as const,
  ),
  ...OF_CONTROL_PLANE.map(
    kind => [kind, () => inControlPlane(kind, '')] as const,
  ),
  ...OF_PLANES.map(kind => [kind, () => inPlane(kind)] as const),
];

type Ref = Extract<Parsed<unknown>, { ok: false }>['ref'];

/** What any of the kinds needs. */
const SPEC = {
  owner: { componentName: 'a', projectName: 'p', resourceName: 'r' },
  environment: 'dev',
  secretName: 's',
  issuerRef: { name: 'i' },
};

const NAMED: Ref = { name: 'a', namespace: 'acme' };

describe.each(CASES)('an unreadable %s', (kind, open) => {
  const whole = (uid = 'u') => ({
    kind,
    metadata: { ...NAMED, uid },
    spec: SPEC,
  });
  const broken = { kind, metadata: { ...NAMED, uid: 7 }, spec: 7 };

  it('is mended by the next event', () => {
    const { sink, malformed, objects } = open();
    sink.upsert(broken);
    expect(malformed()).toHaveLength(1);
    sink.upsert(whole());
    expect(malformed()).toEqual([]);
    expect(objects()).toHaveLength(1);
  });

  it('takes the place of what could be read', () => {
    const { sink, malformed, objects } = open();
    sink.upsert(whole());
    const [key] = objects();
    sink.upsert(broken);
    expect(objects()).toEqual([]);
    expect(malformed()).toEqual([key]);
  });

  it.each([
    ['as it was', broken],
    ['as it was mended', whole()],
  ])('goes when it is deleted %s', (_, last) => {
    const { sink, malformed } = open();
    const stage = sink.beginList();
    stage.add(broken);
    stage.commit();
    expect(malformed()).toHaveLength(1);
    sink.remove(last);
    expect(malformed()).toEqual([]);
  });

  it.each([1, 3])(
    'without a name goes when it is deleted: one of %i',
    count => {
      const nameless = { kind, metadata: { uid: 7 }, spec: 7 };
      const { sink, malformed } = open();
      const stage = sink.beginList();
      for (let each = 0; each < count; each += 1) stage.add(nameless);
      stage.commit();
      expect(malformed()).toHaveLength(count);
      sink.remove(nameless);
      expect(malformed()).toHaveLength(count - 1);
    },
  );

  it('without a name that came by an event goes when it is deleted', () => {
    const nameless = { kind, metadata: { uid: 7 }, spec: 7 };
    const { sink, malformed } = open();
    sink.upsert(nameless);
    expect(malformed()).toHaveLength(1);
    sink.remove(nameless);
    expect(malformed()).toEqual([]);
  });
});
