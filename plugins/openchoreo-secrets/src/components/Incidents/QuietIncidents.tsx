import { TableCard } from '../TableCard';
import { useTranslate } from '../../hooks/useViewContext';
import type { QuietIncidentView } from '../../viewModel/platform/incidentPast';
import { useIncidentStyles } from './styles';
import { Words } from '../Words';

/** What is over as far as is seen: it counts nowhere, and closes unless it comes back. */
export function QuietIncidents(props: {
  readonly incidents: readonly QuietIncidentView[];
}) {
  const classes = useIncidentStyles();
  const t = useTranslate();
  const { incidents } = props;
  if (incidents.length === 0) return null;
  return (
    <TableCard title={t('incident.quiet')}>
      <ul className={classes.list}>
        {incidents.map(incident => (
          <li key={incident.id} className={classes.item}>
            <div className={classes.quiet}>
              <h3 className={classes.title}>
                <Words text={incident.title} />
              </h3>
              <div title={incident.quietSinceFull}>
                <Words text={incident.state} />
              </div>
              {incident.changes && (
                <div>
                  <Words text={incident.changes} />.
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </TableCard>
  );
}
