import type {
  PlanesAnswerDto,
  PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import {
  useIncidents,
  usePlanes,
  useRefreshPlatform,
  useStores,
} from '../../hooks/usePlatform';
import type { AnswerState } from '../../hooks/useAnswer';
import { useStructural } from '../../hooks/useStructural';
import { planeFacts } from '../../viewModel/entity/planeFacts';
import { planeSummary } from '../../viewModel/entity/planeSummary';
import { asOfView } from '../../viewModel/planes';
import { FailedState } from '../States';
import { SummaryCard } from '../SummaryCard';
import { PlaneEnvironments } from './PlaneEnvironments';
import { PlaneFacts } from './PlaneFacts';
import { PlaneIncidents } from './PlaneIncidents';
import { PlaneLinks } from './PlaneLinks';
import { PlaneStores } from './PlaneStores';
import { useEntityTabStyles } from './styles';
import { TabFrame, type Loaded } from './TabFrame';

/** A plane itself, who takes secrets from it, its stores, and what broke on it. */
export function PlaneTab({
  planeId,
  entityRef,
}: {
  readonly planeId: string;
  /** Of the entity that says so: the back end knows whether it is to be believed. */
  readonly entityRef: string;
}) {
  const query = usePlanes(entityRef);
  return (
    <TabFrame of="plane" query={query}>
      {loaded => {
        const plane = loaded.answer.planes.find(({ id }) => id === planeId);
        return plane ? (
          <LoadedPlane plane={plane} loaded={loaded} />
        ) : (
          <FailedState failure="notFound" of="plane" onRetry={query.refresh} />
        );
      }}
    </TabFrame>
  );
}

function LoadedPlane(props: {
  readonly plane: PlatformPlaneDto;
  readonly loaded: Loaded<PlanesAnswerDto>;
}) {
  const classes = useEntityTabStyles();
  const { plane, loaded } = props;
  const { answer, context, kept } = loaded;
  const asked = {
    incidents: useIncidents().result,
    stores: useStores().result,
  };
  const incidents = answerOf(asked.incidents);
  const stores = answerOf(asked.stores);
  const failed = Object.values(asked).some(({ state }) => state === 'failed');
  const { refreshing, refresh } = useRefreshPlatform();
  const here = incidents?.incidents.filter(
    ({ planeId }) => planeId === plane.id,
  ).length;
  const view = useStructural(
    useMemo(
      () => ({
        summary: planeSummary(plane, here, context),
        facts: planeFacts(plane, answer.planes, context),
        asOf: asOfView({ planes: [plane] }, context),
      }),
      [plane, here, answer, context],
    ),
  );
  return (
    <>
      <SummaryCard
        summary={view.summary}
        findings={[]}
        notes={failed ? [...kept, context.t('entity.plane.partMissing')] : kept}
        asOf={view.asOf}
        refreshing={refreshing}
        onRefresh={refresh}
      />
      <div className={classes.stack}>
        <PlaneFacts facts={view.facts} />
        {incidents && (
          <PlaneIncidents plane={plane} answer={incidents} context={context} />
        )}
        {stores && (
          <>
            <PlaneEnvironments
              plane={plane}
              answer={stores}
              context={context}
            />
            <PlaneStores plane={plane} answer={stores} context={context} />
          </>
        )}
        <PlaneLinks planeId={plane.id} />
      </div>
    </>
  );
}

function answerOf<T>(result: AnswerState<T>): T | undefined {
  return result.state === 'loaded' ? result.answer : undefined;
}
