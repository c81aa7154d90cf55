import { useCallback, useRef, type MutableRefObject } from 'react';
import { useSecretsUrlState } from '../../hooks/useSecretsUrlState';
import type { EntityPath } from '../../viewModel/links';
import type {
  CellId,
  OpenedView,
  SecretsTabView,
} from '../../viewModel/secretsTab';
import { onlyAttention } from '../../viewModel/urlState';
import { Builds } from '../Builds';
import { PromotionLinks, Promotions } from '../Promotion';
import type { Loaded } from '../ReportFrame';
import { SecretDrawer } from '../SecretDrawer';
import { SecretsMatrix } from '../SecretsMatrix';
import { EmptyState } from '../States';
import { SummaryCard } from '../SummaryCard';
import { useOpenCell, type OpenCell } from './useOpenCell';

export function LoadedTab(props: {
  readonly entity: EntityPath;
  readonly tab: SecretsTabView;
  readonly loaded: Omit<Loaded<unknown>, 'answer'>;
  readonly drawerOf: (cell: CellId | undefined) => OpenedView;
}) {
  const { entity, tab, loaded, drawerOf } = props;
  const openCell = useOpenCell(tab);
  const { open, cell } = openCell;
  const returnTo = useRef<Element | null>(null);
  const openFinding = useCallback(
    (row: string, environment: string) => {
      returnTo.current = document.activeElement;
      open({ row, environment });
    },
    [open],
  );
  if (tab.empty && cell === undefined) {
    return (
      <>
        <EmptyState entity={entity} />
        <Builds builds={tab.builds} />
      </>
    );
  }
  return (
    <>
      <SummaryCard report={tab} {...loaded} onOpen={openFinding} />
      <PromotionLinks environments={tab.promotable} />
      <TabMatrix tab={tab} openCell={openCell} returnTo={returnTo} />
      <Promotions
        entity={entity}
        project={tab.project}
        environments={tab.promotable}
      />
      <Builds builds={tab.builds} />
      <SecretDrawer
        open={cell !== undefined}
        component={tab.name}
        title={cell?.row ?? ''}
        environment={cell?.environment || undefined}
        {...drawerOf(cell)}
        onClose={openCell.close}
        onEnvironment={openCell.goEnvironment}
        onKey={openCell.goKey}
        onStep={openCell.step}
      />
    </>
  );
}

function TabMatrix(props: {
  readonly tab: SecretsTabView;
  readonly openCell: OpenCell;
  readonly returnTo: MutableRefObject<Element | null>;
}) {
  const { rows, environments, resource } = props.tab;
  const { openCell } = props;
  const url = useSecretsUrlState();
  const troubled = rows.filter(({ attention }) => attention).length;
  if (rows.length === 0 || environments.length === 0) {
    return null;
  }
  return (
    <SecretsMatrix
      rows={rows}
      resource={resource}
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
