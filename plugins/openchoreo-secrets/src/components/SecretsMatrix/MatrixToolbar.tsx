import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { useTranslate } from '../../hooks/useViewContext';
import { CopyLinkButton } from '../CopyButton';
import { useMatrixStyles } from './styles';

/** Title, count, filter and link of the matrix. */
export function MatrixToolbar(props: {
  readonly keys: number;
  readonly shown: number;
  readonly changes: number;
  readonly onShowChanges: () => void;
  readonly onlyAttention: boolean;
  readonly onOnlyAttention: (only: boolean) => void;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const { keys, shown, changes } = props;
  return (
    <div className={classes.bar}>
      <h2>{t('matrix.title')}</h2>
      <span className={classes.count}>
        {shown === keys
          ? t('matrix.keyCount', { count: keys })
          : t('matrix.shownOf', { shown, count: keys })}
      </span>
      <span className={classes.grow} />
      {changes > 0 && (
        <Button size="small" color="primary" onClick={props.onShowChanges}>
          {t('matrix.changes', { count: changes })}
        </Button>
      )}
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            color="primary"
            checked={props.onlyAttention}
            onChange={(_, checked) => props.onOnlyAttention(checked)}
          />
        }
        label={t('matrix.onlyAttention')}
      />
      <CopyLinkButton />
    </div>
  );
}
