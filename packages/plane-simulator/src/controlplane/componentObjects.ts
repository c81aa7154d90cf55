import { resources } from '../apiserver/resources';
import { Fields } from '../eso/fields';
import { ClusterLog, KubeObject } from '../log';
import { ComponentSpec, DeploySpec, Era, KeysSpec } from './description';
import { envEntry, workloadTemplate } from './workload';

/** Where a component stands. */
export interface ComponentPlace {
  readonly log: ClusterLog;
  readonly namespace: string;
  readonly project: string;
  readonly component: ComponentSpec;
  readonly era: Era;
}

function ownerOf({ project, component }: ComponentPlace): Fields {
  return { projectName: project, componentName: component.name };
}

/** Creates a Component with its current Workload; gives the Component's uid. */
export function createComponent(place: ComponentPlace): string {
  const { log, namespace, project, component, era } = place;
  const { name, type = 'deployment/service', keys = {}, current } = component;
  const created = log.create(resources.components, {
    metadata: { name, namespace },
    spec: {
      owner: { projectName: project },
      componentType: { kind: 'ClusterComponentType', name: type },
      autoDeploy: true,
    },
  });
  log.create(resources.workloads, {
    metadata: { name: `${name}-workload`, namespace },
    spec: {
      owner: ownerOf(place),
      ...workloadTemplate(name, current ?? keys, era),
    },
  });
  return created.metadata.uid;
}

/** Creates the release that freezes a component's keys; gives its name. */
export function createRelease(place: ComponentPlace, keys: KeysSpec): string {
  const { log, namespace, component, era } = place;
  const name = `${component.name}-7d4f9`;
  log.create(resources.componentreleases, {
    metadata: { name, namespace },
    spec: {
      owner: ownerOf(place),
      componentType: { workloadType: 'deployment' },
      componentProfile: {},
      workload: workloadTemplate(component.name, keys, era),
    },
  });
  return name;
}

/** What rendering made of a binding. */
export interface BindingState {
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
}

/** Creates a ReleaseBinding: a component in an environment. */
export function createBinding(
  place: ComponentPlace,
  environment: string,
  deploy: DeploySpec,
  release: string,
  state: BindingState,
): KubeObject {
  const { log, namespace, component, era } = place;
  const overrides = Object.entries(deploy.overrides ?? {}).map(([key, from]) =>
    envEntry(key, from, era),
  );
  const ready = state.status === 'True';
  const at = new Date(log.wallNow()).toISOString().replace(/\.\d+Z$/, 'Z');
  const condition = (type: string, rest: BindingState) => ({
    type,
    ...rest,
    lastTransitionTime: at,
    observedGeneration: 1,
  });
  return log.apply(resources.releasebindings, {
    metadata: { name: `${component.name}-${environment}`, namespace },
    spec: {
      owner: ownerOf(place),
      environment,
      releaseName: release,
      state: deploy.state ?? 'Active',
      ...(overrides.length > 0 && {
        workloadOverrides: { container: { env: overrides } },
      }),
    },
    status: {
      observedGeneration: 1,
      conditions: [
        condition('ReleaseSynced', state),
        // Green whatever becomes of the secrets: that is the gap.
        condition('Ready', {
          status: state.status,
          reason: ready ? 'Ready' : state.reason,
          message: ready ? 'ReleaseBinding is ready' : state.message,
        }),
      ],
    },
  });
}
