import { LinkButton } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import RefreshOutlined from '@material-ui/icons/RefreshOutlined';
import { useMemo } from 'react';
import { useEntityPath } from '../../hooks/useEntityPath';
import type { AnswerQuery } from '../../hooks/useAnswer';
import { useEntitySecrets, useProject } from '../../hooks/useEntityAnswers';
import { useTranslate } from '../../hooks/useViewContext';
import type { CardView } from '../../viewModel/card';
import type { ViewContext } from '../../viewModel/context';
import type { EntityPath } from '../../viewModel/links';
import { secretCard } from '../../viewModel/card';
import { systemCard } from '../../viewModel/systemCard';
import { PressIcon } from '../Buttons';
import { classNames } from '../classNames';
import { useEntityHref } from '../EntityLink';
import { useRootStyles } from '../palette/useRootStyles';
import { ReportFrame, type Loaded } from '../ReportFrame';
import { CardSkeleton } from '../States';
import { Surface } from '../Surface';
import { VerdictChip } from '../VerdictChip';
import { Words } from '../Words';
import { CardHead } from './CardHead';
import { CardRow } from './CardRow';
import { useCardStyles } from './styles';

/** Whether anything is wrong with the secrets of a component or of a system. */
export function SecretHealthCard() {
  return (
    <Surface of="card">
      <SecretHealthCardContent />
    </Surface>
  );
}

function SecretHealthCardContent() {
  const entity = useEntityPath();
  return entity.kind === 'system' ? (
    <ProjectCard entity={entity} />
  ) : (
    <ComponentCard entity={entity} />
  );
}

function ComponentCard({ entity }: { readonly entity: EntityPath }) {
  const query = useEntitySecrets(entity);
  return (
    <EntityCard
      of="component"
      entity={entity}
      query={query}
      view={secretCard}
    />
  );
}

function ProjectCard({ entity }: { readonly entity: EntityPath }) {
  const query = useProject(entity);
  const { name } = entity;
  const view = useMemo(() => systemCard(name), [name]);
  return <EntityCard of="system" entity={entity} query={query} view={view} />;
}

function EntityCard<T>(props: {
  readonly of: 'component' | 'system';
  readonly entity: EntityPath;
  readonly query: AnswerQuery<T>;
  readonly view: (answer: T, context: ViewContext) => CardView | undefined;
}) {
  const { of, entity, query, view } = props;
  const root = useRootStyles();
  const classes = useCardStyles();
  const t = useTranslate();
  return (
    <Card
      component="section"
      aria-label={t('card.title')}
      className={classNames(root.root, classes.card)}
    >
      <ReportFrame
        of={of}
        query={query}
        view={view}
        skeleton={<CardSkeleton />}
        within={failed => (
          <>
            <CardHead title={t('card.title')} />
            {failed}
          </>
        )}
      >
        {(card, loaded) => (
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
            <Foot entity={entity} card={card} loaded={loaded} />
          </>
        )}
      </ReportFrame>
    </Card>
  );
}

function Headline({ card }: { readonly card: CardView }) {
  const classes = useCardStyles();
  return card.headline || card.detail ? (
    <p className={classes.headline}>
      <Words in="strong" text={card.headline} /> <Words text={card.detail} />
    </p>
  ) : null;
}

function Foot(props: {
  readonly entity: EntityPath;
  readonly card: CardView;
  readonly loaded: Omit<Loaded<unknown>, 'answer'>;
}) {
  const classes = useCardStyles();
  const t = useTranslate();
  const href = useEntityHref()(props.entity, 'secrets');
  const { kept, onRefresh } = props.loaded;
  return (
    <div className={classes.foot}>
      {href !== undefined && (
        <LinkButton size="small" variant="outlined" to={href}>
          {t('card.go')}
        </LinkButton>
      )}
      <span className={classes.grow} />
      <Words in="span" text={kept[0] ?? props.card.asOf.text} />
      <PressIcon onClick={onRefresh} label={t('state.refresh')}>
        <RefreshOutlined fontSize="small" />
      </PressIcon>
    </div>
  );
}
