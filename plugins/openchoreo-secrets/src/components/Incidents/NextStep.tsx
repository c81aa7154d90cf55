import { Link } from '@backstage/core-components';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentView } from '../../viewModel/platform/incidents';
import { searchOf } from '../../viewModel/platform/urlState';
import { EntityLink } from '../EntityLink';
import { useIncidentStyles } from './styles';

/** What to do, what the plane said, and where to look. */
export function NextStep(props: {
  readonly incident: IncidentView;
  readonly base: string | undefined;
}) {
  const classes = useIncidentStyles();
  const t = useTranslate();
  const { incident, base } = props;
  const { plane, store, cause } = incident;
  return (
    <div className={`${classes.box} ${classes.pad}`}>
      <h4>{t('finding.nextStep')}</h4>
      <p>{incident.next}</p>
      <Said incident={incident} />
      <div className={classes.links}>
        {base !== undefined && store && (
          <Link to={`${base}/stores${searchOf({ plane: plane.id, store })}`}>
            {t('incident.openStore', { store })}
          </Link>
        )}
        {base !== undefined && (
          <Link
            to={`${base}/secrets${searchOf({ plane: plane.id, store, cause })}`}
          >
            {t('incident.openSecrets')}
          </Link>
        )}
        {incident.planeEntity && (
          <EntityLink entity={incident.planeEntity}>
            {t('incident.openPlane', { plane: plane.name })}
          </EntityLink>
        )}
      </div>
    </div>
  );
}

function Said({ incident }: { readonly incident: IncidentView }) {
  const classes = useIncidentStyles();
  const t = useTranslate();
  const { said, ownWords } = incident;
  if (said.length === 0 && !ownWords) {
    return null;
  }
  return (
    <>
      <h4>
        {t('incident.said')}
        <span className={classes.note}>{t('incident.saidNote')}</span>
      </h4>
      {said.length === 0 && <p className={classes.own}>{ownWords}</p>}
      {said.map(({ head, message }) => (
        <p key={`${head} ${message}`} className={classes.own}>
          {head}
          <br />
          {message}
        </p>
      ))}
    </>
  );
}
