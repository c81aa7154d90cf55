import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { ReactElement } from 'react';
import { kindOf } from '../../entity/kinds';
import { planeIdOf } from '../../entity/planeIdOf';
import { SecretsTab } from '../SecretsTab';
import { TabRoot } from '../TabRoot';
import { DomainTab } from './DomainTab';
import { EnvironmentTab } from './EnvironmentTab';
import { PlaneTab } from './PlaneTab';
import { SystemTab } from './SystemTab';

/** The Secrets tab of any kind of entity that has one. */
export function EntityTab() {
  const { entity } = useEntity();
  const tab = tabOf(entity);
  return tab ? <TabRoot>{tab}</TabRoot> : <SecretsTab />;
}

/** Nothing for components and managed resources, which show their keys. */
function tabOf(entity: Entity): ReactElement | undefined {
  const planeId = planeIdOf(entity);
  if (planeId !== undefined) {
    return (
      <PlaneTab planeId={planeId} entityRef={stringifyEntityRef(entity)} />
    );
  }
  switch (kindOf(entity)) {
    case 'environment':
      return <EnvironmentTab />;
    case 'system':
      return <SystemTab />;
    case 'domain':
      return <DomainTab />;
    default:
      return undefined;
  }
}
