import { useMemo } from 'react';
import { useLastVisit } from '../../hooks/useLastVisit';
import { useIncidents, useSummary } from '../../hooks/usePlatform';
import { usePlatformUrl, type PlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import { incidentsView, NEWEST } from '../../viewModel/platform/incidentsView';
import { Choices, FilterBar } from '../Filters';
import { ViewFrame } from '../Frame';
import { PlanesStrip } from '../PlanesStrip';
import { DeskHead } from './DeskHead';
import { IncidentList } from './IncidentList';
import { QuietIncidents } from './QuietIncidents';

/** What broke, how far, and whose it is. */
export function Incidents() {
  const t = useTranslate();
  const query = useIncidents();
  const url = usePlatformUrl();
  const lastVisit = useLastVisit();
  const { result } = useSummary();
  const synced =
    result.state === 'loaded' ? result.answer.secrets.ok : undefined;
  const viewOf = useMemo(
    () => incidentsView({ synced, lastVisit }),
    [synced, lastVisit],
  );
  return (
    <ViewFrame query={query} url={url.state} viewOf={viewOf} always>
      {view => (
        <>
          {!view.none && <DeskHead headline={view.headline} />}
          <PlanesStrip url={url} />
          {!view.none && (
            <>
              <FilterBar url={url} hint={t('filter.findIncident')} view={view}>
                <Ways url={url} />
              </FilterBar>
              <IncidentList groups={view.groups} url={url} />
            </>
          )}
          <QuietIncidents incidents={view.quiet} />
        </>
      )}
    </ViewFrame>
  );
}

function Ways({ url }: { readonly url: PlatformUrl }) {
  const t = useTranslate();
  const { state, replace } = url;
  return (
    <>
      <Choices
        label={t('desk.group')}
        options={[
          { value: 'cause', label: t('desk.byCause') },
          { value: 'component', label: t('desk.byComponent') },
        ]}
        chosen={state.byComponent ? 'component' : 'cause'}
        onChange={value => replace({ byComponent: value === 'component' })}
      />
      <Choices
        label={t('desk.sort')}
        options={[
          { value: '', label: t('desk.byImpact') },
          { value: NEWEST, label: t('desk.byAge') },
        ]}
        chosen={state.sort === NEWEST ? NEWEST : ''}
        onChange={sort => replace({ sort })}
      />
    </>
  );
}
