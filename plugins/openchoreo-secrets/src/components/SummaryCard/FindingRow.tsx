import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import {
  wayOf,
  type FindingAction,
  type FindingView,
} from '../../viewModel/report/findingView';
import { classNames } from '../classNames';
import { CopyTicketButton } from '../CopyButton';
import { useEntityAddress, useEntityHref } from '../EntityLink';
import { Place } from '../Frame';
import { Pill } from '../Pill';
import { Quotation } from '../Quotation';
import { StepLinks } from '../StepLinks';
import { StoreCalled } from '../StoreCalled';
import { VerdictIcon } from '../VerdictIcon';
import { Hits } from './Hits';
import { useSummaryStyles } from './styles';
import { Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

export type OpenCell = (row: string, environment: string) => void;

interface OfFinding {
  readonly finding: FindingView;
  readonly onOpen?: OpenCell;
}

/** One cause: what, who acts, the next step, and a way there. */
export function FindingRow(props: OfFinding) {
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
        tone={finding.tone}
        className={classes.findingIcon}
      />
      <div>
        <h3 className={classes.title}>
          <Words text={finding.title} />{' '}
          {finding.isNew && <Pill kind="fresh">{t('incident.new')}</Pill>}
        </h3>
        <p className={classes.text}>
          {finding.places?.map(({ name, production }) => (
            <Place key={name} of={name} production={production} />
          ))}
          <Words text={finding.detail} />
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
      <Steps finding={finding} />
      <Ways finding={finding} onOpen={props.onOpen} />
    </li>
  );
}

/** Who acts, what the next step is, and where it is taken. */
function Steps({ finding }: { readonly finding: FindingView }) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  const { actor, next, steps, storeCalled } = finding;
  return (
    <dl className={classes.who}>
      {actor && (
        <div>
          <dt>{t('finding.whoActs')}</dt>
          <dd>
            <Words text={actor} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('finding.nextStep')}</dt>
        <dd>
          <Words text={next} />
          {steps && <StepLinks links={steps} />}
        </dd>
      </div>
      {storeCalled && (
        <div>
          <dt>{t('storeCalled.label')}</dt>
          <dd>
            <StoreCalled store={storeCalled} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Where it leads, and what can be taken elsewhere. */
function Ways(props: OfFinding) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  const addressOf = useEntityAddress();
  const { finding, onOpen } = props;
  const { action, ticket, tone, title } = finding;
  return action || ticket ? (
    <div className={classes.action}>
      {action && (
        <ActionButton
          action={action}
          strong={tone === 'error'}
          onOpen={onOpen}
        />
      )}
      {ticket && (
        <CopyTicketButton
          ticket={ticket}
          link={addressOf(wayOf(finding))}
          label={t('ticket.copyOf', { title })}
        />
      )}
    </div>
  ) : null;
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
    'aria-label': action.describedAs && plainWords(action.describedAs),
    children: <Words text={action.label} />,
  } as const;
  if (action.kind === 'entity') {
    const href = hrefOf(action.entity, action.sub);
    return href === undefined ? null : <LinkButton {...look} to={href} />;
  }
  return (
    <Button
      {...look}
      onClick={() => onOpen?.(action.row, action.environment)}
    />
  );
}
