import { useMemo } from 'react';
import type { AnswerState } from '../../hooks/useAnswer';
import {
  useIncidents,
  usePlanes,
  useRefreshPlatform,
  useStores,
} from '../../hooks/usePlatform';
import { useTranslate } from '../../hooks/useViewContext';
import { planeTab, type PlaneTabView } from '../../viewModel/entity/planeTab';
import { storesOfPlane } from '../../viewModel/platform/storesQuery';
import { useTableStyles } from '../Frame';
import { ReportFrame } from '../ReportFrame';
import { SummaryCard } from '../SummaryCard';
import { PlaneFacts } from './PlaneFacts';
import { PlaneIncidents } from './PlaneIncidents';
import { PlaneLinks } from './PlaneLinks';
import { PlacesTable } from './PlacesTable';
import { PlaneStores } from './PlaneStores';
import { useEntityTabStyles } from './styles';

/** A plane itself, who takes secrets from it, its stores, and what broke on it. */
export function PlaneTab({
  planeId,
  entityRef,
}: {
  readonly planeId: string;
  /** Of the entity that says so: the back end knows whether it is to be believed. */
  readonly entityRef: string;
}) {
  const classes = useEntityTabStyles();
  const query = { ...usePlanes(entityRef), ...useRefreshPlatform() };
  const ofPlane = useMemo(() => storesOfPlane(planeId), [planeId]);
  const asked = [useIncidents().result, useStores(ofPlane).result] as const;
  const [incidents, stores] = [answerOf(asked[0]), answerOf(asked[1])];
  const failed = asked.some(({ state }) => state === 'failed');
  const view = useMemo(
    () => planeTab(planeId, { incidents, stores, failed }),
    [planeId, incidents, stores, failed],
  );
  return (
    <ReportFrame of="plane" query={query} view={view}>
      {(tab, loaded) => (
        <>
          <SummaryCard report={tab} {...loaded} />
          <div className={classes.stack}>
            <PlaneFacts facts={tab.facts} />
            {tab.incidents && (
              <PlaneIncidents seen={tab.seen} incidents={tab.incidents} />
            )}
            <Environments tab={tab} />
            {tab.stores && <PlaneStores {...tab.stores} />}
            <PlaneLinks planeId={tab.id} />
          </div>
        </>
      )}
    </ReportFrame>
  );
}

function Environments({ tab }: { readonly tab: PlaneTabView }) {
  const table = useTableStyles();
  const t = useTranslate();
  const { seen, environments: rows } = tab;
  const count = rows.length;
  const none = seen ? 'noEnvironments' : 'noEnvironmentsUnseen';
  return (
    <PlacesTable
      title={t('entity.plane.environments')}
      count={count > 0 ? t('incident.environments', { count }) : undefined}
      head={t('matrix.environment')}
      rows={rows}
      empty={<p className={table.note}>{t(`entity.plane.${none}`)}</p>}
    />
  );
}

function answerOf<T>(result: AnswerState<T>): T | undefined {
  return result.state === 'loaded' ? result.answer : undefined;
}
