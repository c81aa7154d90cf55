import SecurityOutlined from '@material-ui/icons/SecurityOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { classNames } from '../classNames';
import { usePillStyles } from './styles';

/** The shield of a production environment; never a colour alone. */
export function ProductionChip() {
  const classes = usePillStyles();
  const t = useTranslate();
  return (
    <span
      className={classNames(classes.pill, classes.production)}
      title={t('matrix.productionWhy')}
    >
      <SecurityOutlined aria-hidden />
      {t('matrix.production')}
    </span>
  );
}
