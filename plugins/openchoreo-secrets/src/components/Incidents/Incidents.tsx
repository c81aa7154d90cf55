import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import {
  isUnseen,
  type IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useCallback, useState } from 'react';
import { useFrozenList } from '../../hooks/useFrozenList';
import { useIncidents, useSummary } from '../../hooks/usePlatform';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import type { ViewContext } from '../../viewModel/context';
import type { IncidentView } from '../../viewModel/platform/incidents';
import { noIncidents } from '../../viewModel/platform/noIncidents';
import { FilterBar } from '../Filters';
import { PlanesStrip } from '../PlanesStrip';
import { ViewFrame } from '../SecretHealthPage/ViewFrame';
import { useHeld } from '../SecretsMatrix/useHeld';
import { MessageState } from '../States';
import { IncidentRow } from './IncidentRow';
import { QuietIncidents } from './QuietIncidents';
import { useIncidentStyles } from './styles';
import { useIncidentViews } from './useIncidentViews';

/** What broke, how far, and whose it is. */
export function Incidents({ base }: { readonly base: string }) {
  const query = useIncidents();
  return (
    <>
      {query.result.state === 'loaded' && <PlanesStrip base={base} />}
      <ViewFrame query={query}>
        {(answer, context) => (
          <LoadedIncidents answer={answer} context={context} base={base} />
        )}
      </ViewFrame>
    </>
  );
}

function LoadedIncidents(props: {
  readonly answer: IncidentsAnswerDto;
  readonly context: ViewContext;
  readonly base: string;
}) {
  const { answer, context } = props;
  const url = usePlatformUrl();
  const views = useIncidentViews(answer, url.state, context);
  if (answer.incidents.length === 0) {
    return (
      <>
        <NothingBroken answer={answer} />
        <QuietIncidents incidents={views.quiet} />
      </>
    );
  }
  return (
    <>
      <FilterBar
        url={url}
        filters={views.filters}
        others={views.others}
        chips={views.chips}
      />
      <IncidentList
        incidents={views.incidents}
        open={url.state.open}
        onOpen={id => url.replace({ open: id })}
        base={props.base}
      />
      <QuietIncidents incidents={views.quiet} />
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
  const classes = useIncidentStyles();
  const t = useTranslate();
  const { incidents, onOpen } = props;
  const { list, changes, showChanges, onHeld } = useFrozenList(incidents);
  const held = useHeld(onHeld);
  const [first] = useState(incidents[0]?.id);
  const open = props.open ?? first;
  const toggle = useCallback(
    (id: string) => onOpen(id === open ? '' : id),
    [onOpen, open],
  );
  return (
    <Card component="section" aria-label={t('incident.label')}>
      {changes > 0 && (
        <Button size="small" color="primary" onClick={showChanges}>
          {t('matrix.changes', { count: changes })}
        </Button>
      )}
      {list.length === 0 && (
        <MessageState
          icon="question"
          tone="quiet"
          title={t('filter.noMatch')}
          detail=""
          framed={false}
        />
      )}
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
    </Card>
  );
}

function NothingBroken({ answer }: { readonly answer: IncidentsAnswerDto }) {
  const t = useTranslate();
  const { result } = useSummary();
  const summary = result.state === 'loaded' ? result.answer : undefined;
  const unknown = answer.planes.filter(isUnseen).length;
  const isKnown = unknown === 0 && answer.planes.length > 0;
  return (
    <MessageState
      icon={isKnown ? 'check' : 'question'}
      tone="quiet"
      title={noIncidents(answer, summary?.secrets.ok, t)}
      detail={t(`incident.${isKnown ? 'noneDetail' : 'noneUnknownDetail'}`)}
    />
  );
}
