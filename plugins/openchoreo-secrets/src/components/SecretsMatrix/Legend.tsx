import { useTranslate } from '../../hooks/useViewContext';
import type { IconName } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { VerdictIcon } from '../VerdictIcon';
import { useMatrixStyles } from './styles';

export function Legend() {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const entry = (
    name: IconName,
    tone: 'ok' | 'quiet' | 'warning' | 'error',
    text: string,
  ) => (
    <span>
      <VerdictIcon icon={name} className={classes[tone]} /> {text}
    </span>
  );
  return (
    <div className={classes.legend}>
      {entry('check', 'ok', t('matrix.legendCurrent'))}
      {entry('pause', 'quiet', t('matrix.legendFixed'))}
      {entry('history', 'warning', t('matrix.legendOld'))}
      {entry('alert', 'error', t('matrix.legendFailed'))}
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
