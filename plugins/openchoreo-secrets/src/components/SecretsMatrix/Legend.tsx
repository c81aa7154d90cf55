import { useTranslate } from '../../hooks/useViewContext';
import type { IconName } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { VerdictIcon } from '../VerdictIcon';
import { useMatrixStyles } from './styles';

export function Legend() {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const icon = (name: IconName, tone: 'ok' | 'warning' | 'error') => (
    <VerdictIcon icon={name} className={classes[tone]} />
  );
  return (
    <div className={classes.legend}>
      <span>
        {icon('check', 'ok')} {t('matrix.legendSynced')}
      </span>
      <span>
        {icon('history', 'warning')} {t('matrix.legendOld')}
      </span>
      <span>
        {icon('alert', 'error')} {t('matrix.legendFailed')}
      </span>
      <span>
        <i className={classNames(classes.swatch, classes.dashed)} />
        {t('matrix.legendHeld')}
      </span>
      <span>
        <i className={classes.swatch} /> {t('matrix.legendUnknown')}
      </span>
    </div>
  );
}
