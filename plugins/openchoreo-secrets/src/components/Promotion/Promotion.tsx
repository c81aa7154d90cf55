import ExpandMoreOutlined from '@material-ui/icons/ExpandMoreOutlined';
import { confirmedOf } from '../../hooks/useAnswer';
import { usePromotion } from '../../hooks/useEntityAnswers';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import type { Promoted } from '../../viewModel/promotion/failures';
import type { PromotableView } from '../../viewModel/promotion/promotable';
import type { PromotionLine } from '../../viewModel/promotion/promotionTold';
import {
  labelOf,
  promotionView,
  type PromotionView,
} from '../../viewModel/promotion/promotionView';
import { TextButton } from '../Buttons';
import { classNames } from '../classNames';
import { CopyTextButton } from '../CopyButton';
import { StepLinks } from '../StepLinks';
import { StoreCalled } from '../StoreCalled';
import { LineSkeleton } from '../States';
import { TableCard } from '../TableCard';
import { VerdictIcon } from '../VerdictIcon';
import { Words } from '../Words';
import { usePromotionStyles } from './styles';

const anchorOf = (environment: string) =>
  `openchoreo-secrets-promotion-${environment}`;

/** For each environment that lacks the release: whether it may go there, as far as its secrets tell. */
export function Promotions(
  props: Promoted & { readonly environments: readonly PromotableView[] },
) {
  const classes = usePromotionStyles();
  const { environments, ...promoted } = props;
  return environments.length > 0 ? (
    <div className={classes.stack}>
      {environments.map(({ name }) => (
        <div key={name} id={anchorOf(name)}>
          <Promotion {...promoted} to={name} />
        </div>
      ))}
    </div>
  ) : null;
}

/** Leads to what is told below the keys, however many there are. */
export function PromotionLinks(props: {
  readonly environments: readonly PromotableView[];
}) {
  const classes = usePromotionStyles();
  const t = useTranslate();
  return props.environments.length > 0 ? (
    <div className={classes.asked}>
      {props.environments.map(({ name }) => (
        <TextButton
          key={name}
          href={`#${anchorOf(name)}`}
          endIcon={<ExpandMoreOutlined aria-hidden />}
        >
          <Words text={t('promotion.title', { environment: name })} />
        </TextButton>
      ))}
    </div>
  ) : null;
}

function Promotion(props: Promoted & { readonly to: string }) {
  const classes = usePromotionStyles();
  const t = useTranslate();
  const { entity, project, to } = props;
  const { result } = usePromotion(entity, to);
  const context = useViewContext(confirmedOf(result));
  const view =
    result.state === 'loaded'
      ? promotionView(result.answer, entity, project, context)
      : undefined;
  return (
    <TableCard
      title={t('promotion.title', { environment: to })}
      count={view?.note}
    >
      <div className={classes.panel}>
        {result.state === 'loading' && <LineSkeleton />}
        {result.state === 'failed' && (
          <p className={classes.soft}>{t('promotion.failed')}</p>
        )}
        {view && <Told view={view} />}
      </div>
    </TableCard>
  );
}

/** What of it can be taken elsewhere. */
const COPIED = [
  ['markdown', 'promotion.copyMarkdown'],
  ['command', 'promotion.copyCommand'],
] as const;

function Told({ view }: { readonly view: PromotionView }) {
  const classes = usePromotionStyles();
  const t = useTranslate();
  const { tone, icon, headline, why, environment } = view;
  return (
    <>
      <div className={classNames(classes.verdict, classes[tone])}>
        <VerdictIcon icon={icon} />
        <span>
          <Words in="strong" text={headline} /> <Words text={why} />
        </span>
      </div>
      <Lines view={view} />
      <div className={classes.actions}>
        {COPIED.map(([what, as]) => (
          <CopyTextButton
            key={what}
            text={view[what]}
            words={t(as)}
            label={labelOf(t(as), environment)}
          />
        ))}
      </div>
    </>
  );
}

/** What would block first, then what passes, then what is not known. */
function Lines({ view }: { readonly view: PromotionView }) {
  const classes = usePromotionStyles();
  const t = useTranslate();
  return (
    <ul className={classes.lines}>
      {view.failures.map(({ id, keys, sentence, actor, next, steps }) => (
        <li key={id}>
          <VerdictIcon icon="alert" tone="error" />
          <div>
            <Words in="strong" text={keys} /> <Words text={sentence} />
            <p>
              {t('finding.whoActs')} <Words text={actor} /> ·{' '}
              <Words text={next} />
            </p>
            <StepLinks links={steps} />
          </div>
        </li>
      ))}
      {view.store && (
        <li>
          <VerdictIcon icon="store" tone="none" />
          <div>
            {t('storeCalled.label')}: <StoreCalled store={view.store} />
          </div>
        </li>
      )}
      {view.lines.map(line => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { readonly line: PromotionLine }) {
  const { tone, icon, text, keys } = line;
  return (
    <li>
      <VerdictIcon icon={icon} tone={tone} />
      <div>
        <Words text={text} />
        <Words in="p" text={keys} />
      </div>
    </li>
  );
}
