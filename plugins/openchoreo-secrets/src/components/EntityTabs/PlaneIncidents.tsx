import type {
  IncidentsAnswerDto,
  PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import Button from '@material-ui/core/Button';
import { useMemo, useState } from 'react';
import { useFrozenList } from '../../hooks/useFrozenList';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import { isSeen } from '../../viewModel/planes';
import { incidentView } from '../../viewModel/platform/incidents';
import { IncidentRow } from '../Incidents/IncidentRow';
import { useFrameStyles } from '../Frame';
import { useHeld } from '../SecretsMatrix/useHeld';
import { useEntityTabStyles } from './styles';
import { TableCard } from '../TableCard';

interface PlaneIncidentsProps {
  readonly plane: PlatformPlaneDto;
  readonly answer: IncidentsAnswerDto;
  readonly context: ViewContext;
}

const AT_FIRST = 5;
const AT_ONCE = 50;

/** What broke on a plane, how far, and whose it is. */
export function PlaneIncidents(props: PlaneIncidentsProps) {
  const classes = useEntityTabStyles();
  const list = useFrameStyles();
  const { plane, context } = props;
  const { t } = context;
  const base = useSecretHealthBase();
  const views = usePlaneIncidents(props);
  const frozen = useFrozenList(views);
  const held = useHeld(frozen.onHeld);
  const [open, setOpen] = useState<string>();
  const [limit, setLimit] = useState(AT_FIRST);
  const more = frozen.list.length - limit;
  const none = isSeen(plane) ? 'noIncidents' : 'noIncidentsUnseen';
  return (
    <TableCard
      title={t('entity.plane.incidents')}
      count={
        views.length > 0
          ? t('entity.plane.incidentsCount', { count: views.length })
          : undefined
      }
      changes={frozen.changes}
      onShowChanges={frozen.showChanges}
    >
      {views.length === 0 ? (
        <p className={classes.note}>{t(`entity.plane.${none}`)}</p>
      ) : (
        <ul className={list.list} {...held}>
          {frozen.list.slice(0, limit).map(one => (
            <IncidentRow
              key={one.id}
              incident={one}
              open={one.id === open}
              onToggle={id => setOpen(id === open ? undefined : id)}
              base={base}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <div className={classes.moreBar}>
          <Button
            size="small"
            color="primary"
            onClick={() => setLimit(limit + AT_ONCE)}
          >
            {t('entity.plane.moreIncidents', { count: more })}
          </Button>
        </div>
      )}
    </TableCard>
  );
}

/** The incidents of one plane in words. */
function usePlaneIncidents({ plane, answer, context }: PlaneIncidentsProps) {
  return useStructural(
    useMemo(
      () =>
        answer.incidents
          .filter(({ planeId }) => planeId === plane.id)
          .map(one => incidentView(one, answer, context)),
      [plane, answer, context],
    ),
  );
}
