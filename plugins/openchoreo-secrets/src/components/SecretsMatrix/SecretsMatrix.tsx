import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import { useMemo, useRef, useState, type MutableRefObject } from 'react';
import { useLayout } from '../../hooks/useLayout';
import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentView } from '../../viewModel/environments';
import type { RowView } from '../../viewModel/rows';
import type { Tone } from '../../viewModel/tone';
import type { CellId } from '../../viewModel/secretsTab';
import { EnvironmentPicker } from './EnvironmentPicker';
import { Legend } from './Legend';
import { MatrixGrid } from './MatrixGrid';
import { MatrixToolbar } from './MatrixToolbar';
import { useMatrixRows } from './useMatrixRows';
import { useMatrixStyles } from './styles';

/** Keys by environments. */
export function SecretsMatrix(props: {
  readonly rows: readonly RowView[];
  readonly environments: readonly EnvironmentView[];
  /** Rows are secrets of a managed resource, not keys of a component. */
  readonly resource?: boolean;
  /** The environment shown where there is room for one only. */
  readonly environment?: string;
  readonly onEnvironment: (environment: string) => void;
  readonly onlyAttention: boolean;
  readonly onOnlyAttention: (only: boolean) => void;
  readonly open?: CellId;
  readonly onOpen: (cell: CellId) => void;
  /** What had opened a cell from outside the grid, and gets the focus back. */
  readonly returnTo: MutableRefObject<Element | null>;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const { rows, environments } = props;
  const [held, setHeld] = useState(false);
  const layout = useLayout(frame, environments.length);
  const matrix = useMatrixRows(rows, props.onlyAttention, held);
  const single = singleIndex(environments, props.environment);
  const shown = useMemo(
    () =>
      layout === 'single' ? [single] : environments.map((_, index) => index),
    [layout, single, environments],
  );
  return (
    <Card component="section" aria-label={t('matrix.title')} ref={frame}>
      <MatrixToolbar
        keys={rows.length}
        shown={matrix.ids.length}
        changes={matrix.changes}
        onShowChanges={matrix.showChanges}
        onlyAttention={props.onlyAttention}
        onOnlyAttention={props.onOnlyAttention}
      />
      {layout === 'single' && (
        <EnvironmentPicker
          environments={environments}
          value={environments[single].name}
          onChange={props.onEnvironment}
        />
      )}
      <MatrixGrid
        groups={matrix.groups}
        resource={props.resource}
        ids={matrix.ids}
        environments={environments}
        shown={shown}
        layout={layout}
        open={props.open}
        onOpen={props.onOpen}
        returnTo={props.returnTo}
        onHeld={setHeld}
      />
      {matrix.ids.length === 0 && (
        <div className={classes.nothing}>
          <p>{t('matrix.noneShown')}</p>
          <Button
            size="small"
            variant="outlined"
            onClick={() => props.onOnlyAttention(false)}
          >
            {t('matrix.showAll')}
          </Button>
        </div>
      )}
      <Legend />
    </Card>
  );
}

/** What asks for a look first: what is not seen before what is well. */
const URGENCY: readonly Tone[] = ['error', 'warning', 'unknown', 'atRisk'];

/** As asked for; else where there is most to do, later environments first. */
function singleIndex(
  environments: readonly EnvironmentView[],
  asked: string | undefined,
): number {
  const tones = environments.map(({ tally }) => tally.tone);
  const candidates = [
    environments.findIndex(({ name }) => name === asked),
    ...URGENCY.map(tone => tones.lastIndexOf(tone)),
  ];
  return candidates.find(index => index >= 0) ?? 0;
}
