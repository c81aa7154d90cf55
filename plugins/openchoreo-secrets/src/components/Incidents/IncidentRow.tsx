import IconButton from '@material-ui/core/IconButton';
import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import ExpandMoreOutlined from '@material-ui/icons/ExpandMoreOutlined';
import SecurityOutlined from '@material-ui/icons/SecurityOutlined';
import { memo, useId } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { IncidentView } from '../../viewModel/platform/incidents';
import type { Tone } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { useMatrixStyles } from '../SecretsMatrix/styles';
import { VerdictIcon } from '../VerdictIcon';
import { AffectedTable } from './AffectedTable';
import { NextStep } from './NextStep';
import { useIncidentStyles } from './styles';
import { Words } from '../Words';

/** One cause; unfolds to whom it hits and what to do. */
function Row(props: {
  readonly incident: IncidentView;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  /** Where the page of secret health is; an app may lack it. */
  readonly base: string | undefined;
}) {
  const classes = useIncidentStyles();
  const { incident, open } = props;
  const title = useId();
  const body = useId();
  const Chevron = open ? ExpandMoreOutlined : ChevronRightOutlined;
  return (
    <li className={classNames(classes.item, edgeOf(incident.tone, classes))}>
      <div className={classes.head}>
        <IconButton
          size="small"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          aria-labelledby={title}
          onClick={() => props.onToggle(incident.id)}
        >
          <Chevron fontSize="small" />
        </IconButton>
        <VerdictIcon
          icon={incident.icon}
          className={iconClass(incident.tone, classes)}
        />
        <div>
          <h3 className={classes.title} id={title}>
            <Words text={incident.title} />
          </h3>
          <div className={classes.soft}>
            <Words text={incident.effect} />
          </div>
          <div className={classes.soft}>
            <Words text={incident.where} />
          </div>
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
  const classes = useIncidentStyles();
  const t = useTranslate();
  return (
    <>
      <div className={classes.second}>
        <div className={classes.counts}>
          <strong>{incident.secrets}</strong>
          {incident.production && <ProductionHit />}
        </div>
        <div className={classes.soft}>
          <Words text={incident.reach} />
        </div>
      </div>
      <dl className={classNames(classes.who, classes.second)}>
        <dt className={classes.soft}>{t('finding.whoActs')}</dt>
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

function ProductionHit() {
  const pill = useMatrixStyles();
  const t = useTranslate();
  return (
    <span className={classNames(pill.pill, pill.production)}>
      <SecurityOutlined aria-hidden />
      {t('incident.productionHit')}
    </span>
  );
}

type Classes = ReturnType<typeof useIncidentStyles>;

function edgeOf(tone: Tone, classes: Classes): string {
  switch (tone) {
    case 'error':
      return classes.error;
    case 'warning':
      return classes.warning;
    case 'unknown':
      return classes.unknown;
    default:
      return '';
  }
}

function iconClass(tone: Tone, classes: Classes): string {
  switch (tone) {
    case 'error':
      return classes.iconError;
    case 'warning':
      return classes.iconWarning;
    default:
      return classes.iconSoft;
  }
}
