import { LinkButton } from '@backstage/core-components';
import IconButton from '@material-ui/core/IconButton';
import RefreshOutlined from '@material-ui/icons/RefreshOutlined';
import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import { useStructural } from '../../hooks/useStructural';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { componentCard, type CardView } from '../../viewModel/card';
import type { EntityPath } from '../../viewModel/links';
import { asOfView } from '../../viewModel/planes';
import { systemCard } from '../../viewModel/systemCard';
import { useEntityHref } from '../EntityLink';
import { VerdictChip } from '../VerdictChip';
import { CardHead } from './CardHead';
import { CardRow } from './CardRow';
import { useCardStyles } from './styles';
import { Words } from '../Words';

/** The card with an answer in hand. */
export function LoadedCard(props: {
  readonly entity: EntityPath;
  readonly answer: EntitySecretsDto;
  readonly confirmedAt: number;
  readonly stale: boolean;
  readonly onRefresh: () => void;
}) {
  const classes = useCardStyles();
  const t = useTranslate();
  const { entity, answer } = props;
  const context = useViewContext({
    confirmedAt: props.confirmedAt,
    failed: props.stale,
  });
  const made = useMemo(() => {
    const [component] = answer.components;
    const card: CardView | undefined =
      answer.scope === 'system'
        ? systemCard(entity.name, answer, context)
        : component && componentCard(component, answer, context);
    return { card, asOf: asOfView(answer, context) };
  }, [answer, entity, context]);
  const { card, asOf } = useStructural(made);
  if (!card) {
    return null;
  }
  const kept = t('state.kept', {
    time: context.times.clock(props.confirmedAt, context.now),
  });
  return (
    <>
      <CardHead title={card.title}>
        <VerdictChip {...card.chip} />
      </CardHead>
      <Headline card={card} />
      <ul className={classes.rows}>
        {card.rows.map(row => (
          <CardRow key={row.id} row={row} namespace={entity.namespace} />
        ))}
      </ul>
      <div className={classes.foot}>
        <GoButton entity={entity} />
        <span className={classes.grow} />
        <span>
          <Words text={props.stale ? kept : asOf.text} />
        </span>
        <IconButton
          size="small"
          onClick={props.onRefresh}
          aria-label={t('state.refresh')}
        >
          <RefreshOutlined fontSize="small" />
        </IconButton>
      </div>
    </>
  );
}

function Headline({ card }: { readonly card: CardView }) {
  const classes = useCardStyles();
  return card.headline || card.detail ? (
    <p className={classes.headline}>
      {card.headline && (
        <strong>
          <Words text={card.headline} />
        </strong>
      )}{' '}
      <Words text={card.detail} />
    </p>
  ) : null;
}

function GoButton({ entity }: { readonly entity: EntityPath }) {
  const t = useTranslate();
  const href = useEntityHref()(entity, 'secrets');
  return href === undefined ? null : (
    <LinkButton size="small" variant="outlined" to={href}>
      {t('card.go')}
    </LinkButton>
  );
}
