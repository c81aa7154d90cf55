import type { Parsed } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  CONTROL_PLANE_KINDS,
  type ControlPlaneKinds,
} from '../kinds/controlPlaneKinds';
import { PLANE_KINDS, type PlaneKinds } from '../kinds/planeKinds';
import { PLANE_RESOURCES } from '../kinds/planeResources';
import { newTables } from './__testUtils__/clusterTables';
import type { KindSink } from './kindSink';
import { CONTROL_PLANE, ObservedObjects } from './observedObjects';

interface Kind {
  readonly sink: KindSink;
  readonly malformed: () => readonly string[];
  readonly objects: () => readonly string[];
}

/** Before 1.0 a workflow plane was a build plane. */
const CUSTOM_RESOURCES: Readonly<Record<string, string>> = {
  buildplanes: 'BuildPlane',
  clusterbuildplanes: 'ClusterBuildPlane',
};

const namesOf = <K extends string>(kinds: Readonly<Record<K, unknown>>) =>
  Object.keys(kinds) as K[];

function inControlPlane(kind: keyof ControlPlaneKinds, part: string): Kind {
  const observed = new ObservedObjects(() => 0);
  observed.addPlane(CONTROL_PLANE);
  const seen = () => observed.snapshot().controlPlane.kinds[kind];
  return {
    sink: observed.controlPlane.part(kind, part),
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
  ...Object.entries(PLANE_RESOURCES).map(
    ([part, kind]) =>
      [
        CUSTOM_RESOURCES[part] ?? kind,
        () => inControlPlane('Plane', part),
      ] as const,
  ),
  ...namesOf(CONTROL_PLANE_KINDS)
    .filter(kind => kind !== 'Plane')
    .map(kind => [kind, () => inControlPlane(kind, '')] as const),
  ...namesOf(PLANE_KINDS).map(kind => [kind, () => inPlane(kind)] as const),
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
