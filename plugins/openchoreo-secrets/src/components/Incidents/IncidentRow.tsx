import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import ExpandMoreOutlined from '@material-ui/icons/ExpandMoreOutlined';
import { memo, useId } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentView } from '../../viewModel/platform/incidents';
import { classNames } from '../classNames';
import { Place, ProgressBar, useEdge, useFrameStyles } from '../Frame';
import { Pill } from '../Pill';
import { VerdictIcon } from '../VerdictIcon';
import { Name, Words } from '../Words';
import { AffectedTable } from './AffectedTable';
import { Checks } from './Checks';
import { NextStep } from './NextStep';

/** One cause; all of the row unfolds it to whom it hits and what to do. */
function Row(props: {
  readonly incident: IncidentView;
  /** Of this row: an incident stands under each component that it hits. */
  readonly id: string;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
}) {
  const classes = useFrameStyles();
  const { incident, open, id } = props;
  const { affected } = incident;
  const body = useId();
  const Chevron = open ? ExpandMoreOutlined : ChevronRightOutlined;
  return (
    <li className={classNames(classes.item, useEdge(incident.tone))}>
      <div className={classes.incident}>
        <VerdictIcon icon={incident.icon} tone={incident.tone} />
        <div>
          <div className={classes.heading}>
            <h3 className={classes.title}>
              <button
                type="button"
                className={classes.opens}
                aria-expanded={open}
                aria-controls={open ? body : undefined}
                onClick={() => props.onToggle(id)}
              >
                <Words text={incident.title} />
              </button>
            </h3>
            <New incident={incident} />
          </div>
          <Whom incident={incident} />
        </div>
        <Facts incident={incident} />
        <Chevron aria-hidden fontSize="small" className={classes.chevron} />
      </div>
      {open && (
        <div className={classes.body} id={body}>
          <div>
            <Words in="p" className={classes.effect} text={incident.effect} />
            {affected.length > 0 && <AffectedTable affected={affected} />}
            <Checks checks={incident.checks} />
          </div>
          <NextStep incident={incident} />
        </div>
      )}
    </li>
  );
}

export const IncidentRow = memo(Row);

function New({ incident }: { readonly incident: IncidentView }) {
  const t = useTranslate();
  return incident.isNew ? <Pill kind="fresh">{t('incident.new')}</Pill> : null;
}

function Whom({ incident }: { readonly incident: IncidentView }) {
  const classes = useFrameStyles();
  const { whom, where } = incident;
  const { name, environment, production } = whom;
  return (
    <div className={classNames(classes.sub, classes.whom)}>
      {name && (
        <span>{whom.named ? <Name text={name} /> : <Words text={name} />}</span>
      )}
      {(environment || production) && (
        <span>
          <Place of={environment} production={production} />
        </span>
      )}
      <Words in="span" text={where} />
    </div>
  );
}

function Facts({ incident }: { readonly incident: IncidentView }) {
  const classes = useFrameStyles();
  const { hits } = incident;
  return (
    <>
      <div className={classes.second}>
        <strong>{hits.text}</strong>
        {hits.rest && ` · ${hits.rest}`}
        {hits.segments.length > 0 && <ProgressBar segments={hits.segments} />}
      </div>
      <Words in="div" className={classes.second} text={incident.actor} />
      <div className={classes.last} title={incident.sinceFull}>
        <div>{incident.since}</div>
        <div>{incident.duration}</div>
      </div>
    </>
  );
}
