import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import type {
  FindingAction,
  FindingView,
} from '../../viewModel/report/findingView';
import { classNames } from '../classNames';
import { useEntityHref } from '../EntityLink';
import { Pill } from '../Pill';
import { Quotation } from '../Quotation';
import { VerdictIcon } from '../VerdictIcon';
import { Hits } from './Hits';
import { useSummaryStyles } from './styles';
import { Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

export type OpenCell = (row: string, environment: string) => void;

/** One cause: what, who acts, the next step, and a way there. */
export function FindingRow(props: {
  readonly finding: FindingView;
  readonly onOpen?: OpenCell;
}) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  const { finding } = props;
  const hatched = finding.tone === 'unknown';
  return (
    <li
      className={classNames(
        classes.finding,
        hatched && classes.hatched,
        hatched && classes.onHatch,
      )}
    >
      <VerdictIcon
        icon={finding.icon}
        className={classNames(classes.findingIcon, classes[finding.tone])}
      />
      <div>
        <h3 className={classes.title}>
          <Words text={finding.title} />{' '}
          {finding.isNew && <Pill kind="fresh">{t('incident.new')}</Pill>}
        </h3>
        <p className={classes.text}>
          <Words text={finding.detail} />
        </p>
        <p className={classes.text}>
          <strong>{t('finding.nextStep')}</strong> <Words text={finding.next} />
        </p>
        {finding.hits && finding.hits.length > 0 && (
          <Hits hits={finding.hits} />
        )}
        {finding.ownWords && (
          <p className={classes.own}>
            <Quotation words={finding.ownWords} />
          </p>
        )}
      </div>
      <dl className={classes.who}>
        <dt>{t('finding.whoActs')}</dt>
        <dd>
          <Words text={finding.actor} />
        </dd>
      </dl>
      {finding.action && (
        <div className={classes.action}>
          <ActionButton
            action={finding.action}
            strong={finding.tone === 'error'}
            onOpen={props.onOpen}
          />
        </div>
      )}
    </li>
  );
}

function ActionButton(props: {
  readonly action: FindingAction;
  readonly strong: boolean;
  readonly onOpen?: OpenCell;
}) {
  const classes = useSummaryStyles();
  const hrefOf = useEntityHref();
  const { action, strong, onOpen } = props;
  const look = {
    size: 'small',
    variant: 'outlined',
    color: strong ? 'primary' : 'default',
    className: classes.button,
    endIcon: <ChevronRightOutlined fontSize="small" />,
  } as const;
  if (action.kind === 'entity') {
    const href = hrefOf(action.entity, action.sub);
    return href === undefined ? null : (
      <LinkButton
        {...look}
        to={href}
        aria-label={action.describedAs && plainWords(action.describedAs)}
      >
        <Words text={action.label} />
      </LinkButton>
    );
  }
  return (
    <Button
      {...look}
      aria-label={action.describedAs && plainWords(action.describedAs)}
      onClick={() => onOpen?.(action.row, action.environment)}
    >
      <Words text={action.label} />
    </Button>
  );
}
