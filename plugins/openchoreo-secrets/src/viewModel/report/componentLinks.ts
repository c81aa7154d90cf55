import type { HitView } from '../report/findingView';
import { secretsTab, type EntityPath } from '../links';

interface ComponentName {
  readonly namespace: string;
  readonly project: string;
  readonly name: string;
}

export function componentEntity({
  namespace,
  name,
}: ComponentName): EntityPath {
  return { kind: 'component', namespace, name };
}

export function componentId({ namespace, project, name }: ComponentName) {
  return `${namespace}/${project}/${name}`;
}

/** A component that uses something, with its Secrets tab at each environment. */
export type UserView = ReturnType<typeof userView>;

export function userView({
  component,
  environments,
}: {
  readonly component: ComponentName;
  readonly environments: readonly string[];
}) {
  return {
    id: componentId(component),
    name: component.name,
    entity: componentEntity(component),
    places: environments.map(environment => ({
      environment,
      sub: secretsTab({ env: environment }),
    })),
  };
}

/** A component's Secrets tab, at an environment. */
export function hitView(component: ComponentName, env?: string): HitView {
  return {
    id: componentId(component),
    name: component.name,
    entity: componentEntity(component),
    sub: secretsTab({ env }),
  };
}
