import SecurityOutlined from '@material-ui/icons/SecurityOutlined';
import { memo, useId } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentView } from '../../viewModel/platform/incidents';
import { classNames } from '../classNames';
import { Sub, Unfold, useEdge, useFrameStyles } from '../Frame';
import { Pill } from '../Pill';
import { VerdictIcon } from '../VerdictIcon';
import { AffectedTable } from './AffectedTable';
import { NextStep } from './NextStep';
import { Words } from '../Words';

/** One cause; unfolds to whom it hits and what to do. */
function Row(props: {
  readonly incident: IncidentView;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  /** Where the page of secret health is; an app may lack it. */
  readonly base: string | undefined;
}) {
  const classes = useFrameStyles();
  const { incident, open } = props;
  const edge = useEdge(incident.tone);
  const title = useId();
  const body = useId();
  return (
    <li className={classNames(classes.item, edge)}>
      <div className={classes.incident}>
        <Unfold
          open={open}
          className={classes.toggle}
          controls={open ? body : undefined}
          labelledBy={title}
          onToggle={() => props.onToggle(incident.id)}
        />
        <VerdictIcon icon={incident.icon} className={classes[incident.tone]} />
        <div>
          <h3 className={classes.title} id={title}>
            <Words text={incident.title} />
          </h3>
          <Sub text={incident.effect} />
          <Sub text={incident.where} />
        </div>
        <Facts incident={incident} />
      </div>
      {open && (
        <div className={classes.body} id={body}>
          {incident.affected.length > 0 ? (
            <AffectedTable affected={incident.affected} />
          ) : (
            <span className={classes.soft}>{incident.secrets}</span>
          )}
          <NextStep incident={incident} base={props.base} />
        </div>
      )}
    </li>
  );
}

export const IncidentRow = memo(Row);

function Facts({ incident }: { readonly incident: IncidentView }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  return (
    <>
      <div className={classes.second}>
        <div className={classes.links}>
          <strong>{incident.secrets}</strong>
          {incident.production && (
            <Pill kind="production">
              <SecurityOutlined aria-hidden />
              {t('incident.productionHit')}
            </Pill>
          )}
        </div>
        <Sub text={incident.reach} />
      </div>
      <dl className={classes.second}>
        <dt>{t('finding.whoActs')}</dt>
        <dd>
          <Words text={incident.actor} />
        </dd>
      </dl>
      <div
        className={classNames(classes.last, classes.soft)}
        title={incident.sinceFull}
      >
        <div>{incident.since}</div>
        <div>{incident.duration}</div>
      </div>
    </>
  );
}
