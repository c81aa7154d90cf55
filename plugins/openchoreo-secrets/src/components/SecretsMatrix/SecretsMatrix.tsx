import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useMemo, useRef, useState } from 'react';
import { useLayout } from '../../hooks/useLayout';
import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentView } from '../../viewModel/environments';
import type { RowView } from '../../viewModel/rows';
import type { Tone } from '../../viewModel/tone';
import { OutlinedButton } from '../Buttons';
import { CopyLinkButton } from '../CopyButton';
import { Changes } from '../Frame';
import { TableCard } from '../TableCard';
import { Legend } from './Legend';
import { MatrixGrid, type MatrixGridProps } from './MatrixGrid';
import { useMatrixRows } from './useMatrixRows';
import { useMatrixStyles } from './styles';

interface SecretsMatrixProps extends Omit<
  MatrixGridProps,
  'groups' | 'ids' | 'shown' | 'layout' | 'onHeld'
> {
  readonly rows: readonly RowView[];
  /** The environment shown where there is room for one only. */
  readonly environment?: string;
  readonly onEnvironment: (environment: string) => void;
  readonly onlyAttention: boolean;
  readonly onOnlyAttention: (only: boolean) => void;
}

export function SecretsMatrix(props: SecretsMatrixProps) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const { rows, environments } = props;
  const [held, setHeld] = useState(false);
  const layout = useLayout(frame, environments.length);
  const matrix = useMatrixRows(rows, props.onlyAttention, held);
  const { ids } = matrix;
  const count = rows.length;
  const single = singleIndex(environments, props.environment);
  const shown = useMemo(
    () =>
      layout === 'single' ? [single] : environments.map((_, index) => index),
    [layout, single, environments],
  );
  return (
    <TableCard
      title={t('matrix.title')}
      count={
        ids.length === count
          ? t('matrix.keyCount', { count })
          : t('matrix.shownOf', { shown: ids.length, count })
      }
      frame={frame}
      bar={
        <>
          <Changes {...matrix} />
          <Bar only={props.onlyAttention} onOnly={props.onOnlyAttention} />
        </>
      }
    >
      {layout === 'single' && (
        <EnvironmentPicker
          environments={environments}
          value={environments[single].name}
          onChange={props.onEnvironment}
        />
      )}
      <MatrixGrid
        {...props}
        groups={matrix.groups}
        ids={ids}
        shown={shown}
        layout={layout}
        onHeld={setHeld}
      />
      {ids.length === 0 && (
        <NoneShown onShowAll={() => props.onOnlyAttention(false)} />
      )}
      <Legend />
    </TableCard>
  );
}

/** Whether only rows that need attention are shown, and the link to what is. */
function Bar(props: {
  readonly only: boolean;
  readonly onOnly: (only: boolean) => void;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  return (
    <>
      <span className={classes.grow} />
      <FormControlLabel
        className={classes.only}
        control={
          <Checkbox
            size="small"
            color="primary"
            checked={props.only}
            onChange={(_, checked) => props.onOnly(checked)}
          />
        }
        label={t('matrix.onlyAttention')}
      />
      <CopyLinkButton />
    </>
  );
}

function NoneShown({ onShowAll }: { readonly onShowAll: () => void }) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  return (
    <div className={classes.nothing}>
      <p>{t('matrix.noneShown')}</p>
      <OutlinedButton onClick={onShowAll}>{t('matrix.showAll')}</OutlinedButton>
    </div>
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

/** On narrow screens: one environment at a time. */
function EnvironmentPicker(props: {
  readonly environments: readonly EnvironmentView[];
  readonly value: string;
  readonly onChange: (environment: string) => void;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  return (
    <div className={classes.picker}>
      <TextField
        select
        fullWidth
        size="small"
        variant="outlined"
        id="openchoreo-secrets-environment"
        label={t('matrix.environment')}
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
      >
        {props.environments.map(({ name, tally }) => (
          <MenuItem key={name} value={name}>
            {name} · {tally.text}
          </MenuItem>
        ))}
      </TextField>
    </div>
  );
}
