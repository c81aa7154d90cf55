import Button from '@material-ui/core/Button';
import ChevronLeftOutlined from '@material-ui/icons/ChevronLeftOutlined';
import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useTranslate } from '../../hooks/useViewContext';
import { useAllSecretsStyles } from './styles';

/** Which part is shown, and the parts beside it. */
export function Paging(props: {
  readonly answer: SecretsAnswerDto;
  readonly page: number;
  readonly onPage: (page: number) => void;
}) {
  const classes = useAllSecretsStyles();
  const t = useTranslate();
  const { answer, page, onPage } = props;
  const { offset, rows, matching: all } = answer;
  const to = offset + rows.length;
  return (
    <div className={classes.foot}>
      <span>
        {rows.length > 0
          ? t('allSecrets.range', { from: offset + 1, to, all })
          : t('allSecrets.rangeNone', { all })}
      </span>
      <span className={classes.grow} />
      <Button
        size="small"
        variant="outlined"
        startIcon={<ChevronLeftOutlined />}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        {t('allSecrets.previous')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        endIcon={<ChevronRightOutlined />}
        disabled={to >= all}
        onClick={() => onPage(page + 1)}
      >
        {t('allSecrets.next')}
      </Button>
    </div>
  );
}
