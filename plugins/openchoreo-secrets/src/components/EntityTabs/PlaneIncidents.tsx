import { useState } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentView } from '../../viewModel/platform/incidents';
import { IncidentRow } from '../Incidents/IncidentRow';
import {
  useFirst,
  useFrameStyles,
  useHeldList,
  useTableStyles,
} from '../Frame';
import { TableCard } from '../TableCard';

/** What broke on a plane, how far, and whose it is. */
export function PlaneIncidents(props: {
  readonly seen: boolean;
  readonly incidents: readonly IncidentView[];
}) {
  const table = useTableStyles();
  const list = useFrameStyles();
  const t = useTranslate();
  const { list: all, held, changes } = useHeldList(props.incidents);
  const [open, setOpen] = useState<string>();
  const { shown, more } = useFirst(all, {
    atFirst: 5,
    atOnce: 50,
    words: hidden => t('entity.plane.moreIncidents', { count: hidden }),
  });
  const count = props.incidents.length;
  const none = props.seen ? 'noIncidents' : 'noIncidentsUnseen';
  return (
    <TableCard
      title={t('page.incidents')}
      count={count > 0 ? t('desk.incidents', { count }) : undefined}
      bar={changes}
    >
      {count === 0 ? (
        <p className={table.note}>{t(`entity.plane.${none}`)}</p>
      ) : (
        <ul className={list.list} {...held}>
          {shown.map(one => (
            <IncidentRow
              key={one.id}
              id={one.id}
              incident={one}
              open={one.id === open}
              onToggle={id => setOpen(id === open ? undefined : id)}
            />
          ))}
        </ul>
      )}
      {more && <div className={list.foot}>{more}</div>}
    </TableCard>
  );
}
