import { Link } from '@backstage/core-components';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentView } from '../../viewModel/platform/incidents';
import { searchOf } from '../../viewModel/platform/urlState';
import { EntityLink, HealthLink } from '../EntityLink';
import { useFrameStyles } from '../Frame';
import { Quotation, Said } from '../Quotation';
import { StoreCalled } from '../StoreCalled';
import { Words } from '../Words';

/** What to do, what the plane said, and where to look. */
export function NextStep({ incident }: { readonly incident: IncidentView }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { plane, store, lists } = incident;
  return (
    <div className={`${classes.box} ${classes.pad}`}>
      <Words in="p" text={incident.sentence} />
      <h4>{t('finding.nextStep')}</h4>
      <Words in="p" text={incident.next} />
      {incident.storeCalled && (
        <p>
          {t('storeCalled.label')}: <StoreCalled store={incident.storeCalled} />
        </p>
      )}
      {incident.changes && (
        <p>
          <Words text={incident.changes} />.
        </p>
      )}
      <SaidOfIt incident={incident} />
      <div className={classes.links}>
        <Link to={incident.page}>{t('finding.aboutCause')}</Link>
        {store && (
          <HealthLink
            to={`stores${searchOf({ plane: plane.id, store })}`}
            onlyLeadsOn
          >
            <Words text={t('matrix.store', { store })} />
          </HealthLink>
        )}
        {lists.map(({ text, search }) => (
          <HealthLink key={search} to={`secrets${search}`} onlyLeadsOn>
            {text}
          </HealthLink>
        ))}
        {incident.planeEntity && (
          <EntityLink entity={incident.planeEntity} sub="secrets">
            <Words text={t('matrix.plane', { plane: plane.name })} />
          </EntityLink>
        )}
      </div>
    </div>
  );
}

function SaidOfIt({ incident }: { readonly incident: IncidentView }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { said, ownWords, caveat } = incident;
  if (said.length === 0 && !ownWords && !caveat) {
    return null;
  }
  return (
    <>
      <h4>
        {t('incident.said')}
        <span className={classes.soft}>{t('incident.saidNote')}</span>
      </h4>
      <Words in="p" text={caveat} />
      {said.length === 0 && ownWords && (
        <p className={classes.own}>
          <Quotation words={ownWords} />
        </p>
      )}
      {said.map(({ time, said: each }) => (
        <p key={`${time} ${each.words}`} className={classes.own}>
          {time} <Said said={each} />
        </p>
      ))}
    </>
  );
}
