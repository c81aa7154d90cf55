import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useFrozenList } from '../../hooks/useFrozenList';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentView } from '../../viewModel/platform/incidents';
import { useTableStyles } from '../DataTable';
import { IncidentRow } from '../Incidents/IncidentRow';
import { useFrameStyles } from '../Frame';
import { useHeld } from '../SecretsMatrix/useHeld';
import { useShown } from '../ShortList';
import { TableCard } from '../TableCard';

/** What broke on a plane, how far, and whose it is. */
export function PlaneIncidents(props: {
  readonly seen: boolean;
  readonly incidents: readonly IncidentView[];
}) {
  const table = useTableStyles();
  const list = useFrameStyles();
  const t = useTranslate();
  const base = useSecretHealthBase();
  const frozen = useFrozenList(props.incidents);
  const held = useHeld(frozen.onHeld);
  const [open, setOpen] = useState<string>();
  const { shown, hidden, showMore } = useShown(frozen.list, 5, 50);
  const count = props.incidents.length;
  const none = props.seen ? 'noIncidents' : 'noIncidentsUnseen';
  return (
    <TableCard
      title={t('entity.plane.incidents')}
      count={
        count > 0 ? t('entity.plane.incidentsCount', { count }) : undefined
      }
      changes={frozen.changes}
      onShowChanges={frozen.showChanges}
    >
      {count === 0 ? (
        <p className={table.note}>{t(`entity.plane.${none}`)}</p>
      ) : (
        <ul className={list.list} {...held}>
          {shown.map(one => (
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
      {hidden > 0 && (
        <div className={table.more}>
          <Button size="small" color="primary" onClick={showMore}>
            {t('entity.plane.moreIncidents', { count: hidden })}
          </Button>
        </div>
      )}
    </TableCard>
  );
}
