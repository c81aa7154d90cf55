import Button from '@material-ui/core/Button';
import { useTranslate } from '../../hooks/useViewContext';
import {
  LISTS,
  type PlatformUrlState,
} from '../../viewModel/platform/urlState';
import { useAllSecretsStyles } from './styles';

type List = PlatformUrlState['list'];

/** Which of the lists is shown. */
export function ListToggle(props: {
  readonly list: List;
  readonly onChange: (list: List) => void;
}) {
  const classes = useAllSecretsStyles();
  const t = useTranslate();
  return (
    <div
      role="group"
      aria-label={t('allSecrets.lists.label')}
      className={classes.lists}
    >
      {LISTS.map(list => (
        <Button
          key={list}
          size="small"
          variant="outlined"
          color={list === props.list ? 'primary' : 'default'}
          aria-pressed={list === props.list}
          onClick={() => list !== props.list && props.onChange(list)}
        >
          {t(`allSecrets.lists.${list}`)}
        </Button>
      ))}
    </div>
  );
}
