import type {
  ComponentSecretsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useCallback, useMemo, useRef, type MutableRefObject } from 'react';
import { useSecretsUrlState } from '../../hooks/useSecretsUrlState';
import { useViewContext } from '../../hooks/useViewContext';
import { clockOf, type ViewContext } from '../../viewModel/context';
import { drawerView } from '../../viewModel/drawer';
import type { EntityPath } from '../../viewModel/links';
import { subjectOf } from '../../viewModel/subject';
import { onlyAttention } from '../../viewModel/urlState';
import { Builds } from '../Builds';
import { SecretDrawer } from '../SecretDrawer';
import { SecretsMatrix } from '../SecretsMatrix';
import { EmptyState } from '../States';
import { SummaryCard } from '../SummaryCard';
import { useOpenCell, type OpenCell } from './useOpenCell';
import { useTabViews } from './useTabViews';

/** The tab with an answer in hand. */
export function LoadedTab(props: {
  readonly entity: EntityPath;
  readonly component: ComponentSecretsDto;
  readonly answer: EntitySecretsDto;
  readonly confirmedAt: number;
  /** The last refresh failed. */
  readonly failed: boolean;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}) {
  const { entity, component, answer, confirmedAt } = props;
  const context = useViewContext({ confirmedAt, failed: props.failed });
  const views = useTabViews(component, answer, context);
  const url = useSecretsUrlState();
  const openCell = useOpenCell(url, component, views.rows);
  const { open } = openCell;
  const returnTo = useRef<Element | null>(null);
  const openFinding = useCallback(
    (row: string, environment: string) => {
      returnTo.current = document.activeElement;
      open({ row, environment });
    },
    [open],
  );
  const kept = keptNote(props.failed, confirmedAt, context);
  const empty =
    component.state === 'known' &&
    component.rows.length === 0 &&
    views.findings.every(({ attention }) => !attention);
  if (empty && openCell.cell === undefined) {
    return (
      <>
        <EmptyState entity={entity} />
        <Builds builds={views.builds} />
      </>
    );
  }
  return (
    <>
      <SummaryCard
        summary={views.summary}
        findings={views.findings}
        notes={[...kept, ...views.notes]}
        asOf={views.asOf}
        refreshing={props.refreshing}
        onRefresh={props.onRefresh}
        onOpen={openFinding}
      />
      <TabMatrix
        views={views}
        resource={answer.scope === 'resource'}
        openCell={openCell}
        returnTo={returnTo}
      />
      <Builds builds={views.builds} />
      <TabDrawer
        entity={entity}
        component={component}
        answer={answer}
        context={context}
        openCell={openCell}
      />
    </>
  );
}

function TabMatrix(props: {
  readonly views: ReturnType<typeof useTabViews>;
  readonly resource: boolean;
  readonly openCell: OpenCell;
  readonly returnTo: MutableRefObject<Element | null>;
}) {
  const { rows, environments } = props.views;
  const { openCell } = props;
  const url = useSecretsUrlState();
  const troubled = rows.filter(({ attention }) => attention).length;
  if (rows.length === 0 || environments.length === 0) {
    return null;
  }
  return (
    <SecretsMatrix
      rows={rows}
      resource={props.resource}
      environments={environments}
      environment={url.state.environment}
      onEnvironment={openCell.goEnvironment}
      onlyAttention={onlyAttention(url.state.attention, rows.length, troubled)}
      onOnlyAttention={attention => url.replace({ attention })}
      open={openCell.cell}
      onOpen={openCell.open}
      returnTo={props.returnTo}
    />
  );
}

function TabDrawer(props: {
  readonly entity: EntityPath;
  readonly component: ComponentSecretsDto;
  readonly answer: EntitySecretsDto;
  readonly context: ViewContext;
  readonly openCell: OpenCell;
}) {
  const { entity, component, answer, context, openCell } = props;
  const { cell } = openCell;
  const view = useMemo(() => {
    const subject =
      cell && subjectOf(component, answer, cell.row, cell.environment);
    return subject && drawerView(subject, answer, entity, context);
  }, [cell, component, answer, entity, context]);
  return (
    <SecretDrawer
      open={cell !== undefined}
      component={component.name}
      title={cell?.row ?? ''}
      environment={cell?.environment || undefined}
      view={view}
      onClose={openCell.close}
      onEnvironment={openCell.goEnvironment}
      onKey={openCell.goKey}
      onStep={openCell.step}
    />
  );
}

function keptNote(
  failed: boolean,
  confirmedAt: number,
  context: ViewContext,
): readonly string[] {
  if (!failed) {
    return [];
  }
  const time = clockOf(new Date(confirmedAt).toISOString(), context) ?? '';
  return [context.t('state.kept', { time })];
}
