import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentView } from '../../viewModel/environments';
import { useMatrixStyles } from './styles';

/** On narrow screens: one environment at a time. */
export function EnvironmentPicker(props: {
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
