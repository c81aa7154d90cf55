import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentCheckView } from '../../viewModel/platform/incidentChecks';
import { HealthLink } from '../EntityLink';
import { useFrameStyles } from '../Frame';
import { VerdictText } from '../ToneText';
import { Name, Words } from '../Words';

/** The platform's own secrets that an incident keeps from being in order, each with its row in the checklist. */
export function Checks(props: {
  readonly checks: readonly IncidentCheckView[];
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { checks } = props;
  if (checks.length === 0) return null;
  return (
    <section className={`${classes.box} ${classes.pad}`}>
      <h4>{t('desk.checksOf')}</h4>
      <ul className={classes.list}>
        {checks.map(({ id, name, place, purpose, state, to }) => (
          <li key={id}>
            <Name in="strong" text={name} /> <VerdictText {...state} />
            <div className={classes.sub}>
              <Words text={place} /> · <Words text={purpose} />
            </div>
            <HealthLink
              to={to}
              label={`${t('desk.checklist')}: ${name}`}
              onlyLeadsOn
            >
              {t('desk.checklist')}
            </HealthLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
