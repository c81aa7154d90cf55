import {
  createReactExtension,
  useAnalytics,
  type RouteRef,
} from '@backstage/core-plugin-api';
import { useEffect, type ComponentType } from 'react';

/**
 * By this event analytics knows to which plugin a navigation led.
 * `@backstage/core-plugin-api` (`analytics/Tracker.ts`) does not export it.
 */
const RENDERED = '_ROUTABLE-EXTENSION-RENDERED';

/**
 * What `createRoutableExtension` makes, without its check: that throws where
 * the elements of a legacy page stand in an app of the new system, which does
 * not look for routes among them.
 */
export function routableExtension(options: {
  readonly name: string;
  readonly load: () => Promise<ComponentType>;
  readonly mountPoint: RouteRef;
}) {
  const { name, load, mountPoint } = options;
  return createReactExtension({
    name,
    component: { lazy: () => load().then(announced) },
    data: { 'core.mountPoint': mountPoint },
  });
}

function announced(Content: ComponentType) {
  return function Announced(): JSX.Element {
    const analytics = useAnalytics();
    useEffect(() => analytics.captureEvent(RENDERED, ''), [analytics]);
    return <Content />;
  };
}
