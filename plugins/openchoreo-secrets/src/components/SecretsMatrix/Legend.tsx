import { useTranslate } from '../../hooks/useViewContext';
import { classNames } from '../classNames';
import { VerdictIcon } from '../VerdictIcon';
import { useMatrixStyles } from './styles';

const ICONS = [
  { icon: 'check', tone: 'ok', text: 'matrix.legendCurrent' },
  { icon: 'pause', tone: 'quiet', text: 'matrix.legendFixed' },
  { icon: 'history', tone: 'warning', text: 'matrix.legendOld' },
  { icon: 'alert', tone: 'error', text: 'delivery.word.none' },
] as const;

export function Legend() {
  const classes = useMatrixStyles();
  const t = useTranslate();
  return (
    <div className={classes.legend}>
      {ICONS.map(({ icon, tone, text }) => (
        <span key={icon}>
          <VerdictIcon icon={icon} tone={tone} /> {t(text)}
        </span>
      ))}
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
