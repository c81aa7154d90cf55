import { useCallback, useMemo, useState } from 'react';
import { useIncidents, useSummary } from '../../hooks/usePlatform';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentView } from '../../viewModel/platform/incidents';
import { incidentsView } from '../../viewModel/platform/incidentsView';
import { FilterBar } from '../Filters';
import { ListCard, useFrameStyles, ViewFrame } from '../Frame';
import { PlanesStrip } from '../PlanesStrip';
import { IncidentRow } from './IncidentRow';
import { QuietIncidents } from './QuietIncidents';

/** What broke, how far, and whose it is. */
export function Incidents({ base }: { readonly base: string }) {
  const query = useIncidents();
  const url = usePlatformUrl();
  const { result } = useSummary();
  const synced =
    result.state === 'loaded' ? result.answer.secrets.ok : undefined;
  const viewOf = useMemo(() => incidentsView(synced), [synced]);
  return (
    <>
      {query.result.state === 'loaded' && <PlanesStrip base={base} />}
      <ViewFrame query={query} url={url.state} viewOf={viewOf}>
        {view => (
          <>
            {!view.none && (
              <>
                <FilterBar url={url} view={view} />
                <IncidentList
                  incidents={view.incidents}
                  open={url.state.open}
                  onOpen={id => url.replace({ open: id })}
                  base={base}
                />
              </>
            )}
            <QuietIncidents incidents={view.quiet} />
          </>
        )}
      </ViewFrame>
    </>
  );
}

/** The first is open until the reader opens another, even when another comes first later. */
function IncidentList(props: {
  readonly incidents: readonly IncidentView[];
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly base: string;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { incidents, onOpen } = props;
  const [first] = useState(incidents[0]?.id);
  const open = props.open ?? first;
  const toggle = useCallback(
    (id: string) => onOpen(id === open ? '' : id),
    [onOpen, open],
  );
  return (
    <ListCard label={t('incident.label')} of={incidents}>
      {(list, held) => (
        <ul className={classes.list} {...held}>
          {list.map(incident => (
            <IncidentRow
              key={incident.id}
              incident={incident}
              open={incident.id === open}
              onToggle={toggle}
              base={props.base}
            />
          ))}
        </ul>
      )}
    </ListCard>
  );
}
