import type {
  IncidentsAnswerDto,
  PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo, useState } from 'react';
import { useFrozenList } from '../../hooks/useFrozenList';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import { isSeen } from '../../viewModel/planes';
import { incidentView, unknownLast } from '../../viewModel/platform/incidents';
import { IncidentRow } from '../Incidents/IncidentRow';
import { useIncidentStyles } from '../Incidents/styles';
import { useHeld } from '../SecretsMatrix/useHeld';
import { useEntityTabStyles } from './styles';
import { TableCard } from '../TableCard';

/** What broke on a plane, how far, and whose it is. */
export function PlaneIncidents(props: {
  readonly plane: PlatformPlaneDto;
  readonly answer: IncidentsAnswerDto;
  readonly context: ViewContext;
}) {
  const classes = useEntityTabStyles();
  const list = useIncidentStyles();
  const { plane, answer, context } = props;
  const { t } = context;
  const base = useSecretHealthBase();
  const views = useStructural(
    useMemo(
      () =>
        unknownLast(answer.incidents)
          .filter(({ planeId }) => planeId === plane.id)
          .map(one => incidentView(one, answer, context)),
      [plane, answer, context],
    ),
  );
  const frozen = useFrozenList(views);
  const held = useHeld(frozen.onHeld);
  const [open, setOpen] = useState<string>();
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
          {frozen.list.map(one => (
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
    </TableCard>
  );
}
