import { useTranslate } from '../../hooks/useViewContext';
import type { QuietIncidentView } from '../../viewModel/platform/incidentPast';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';
import { TableCard } from '../TableCard';
import { Words } from '../Words';

/** What is over as far as is seen: it counts nowhere, and closes unless it comes back. */
export function QuietIncidents(props: {
  readonly incidents: readonly QuietIncidentView[];
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { incidents } = props;
  if (incidents.length === 0) return null;
  return (
    <TableCard title={t('incident.quiet')}>
      <ul className={classes.list}>
        {incidents.map(incident => (
          <li
            key={incident.id}
            className={classNames(classes.item, classes.edged, classes.over)}
          >
            <Words in="h3" className={classes.title} text={incident.title} />
            <div title={incident.quietSinceFull}>
              <Words text={incident.state} />
            </div>
            {incident.changes && (
              <div>
                <Words text={incident.changes} />.
              </div>
            )}
          </li>
        ))}
      </ul>
    </TableCard>
  );
}
