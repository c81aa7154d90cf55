import SecurityOutlined from '@material-ui/icons/SecurityOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { Pill } from './Pill';

/** The shield of a production environment; never a colour alone. */
export function ProductionChip() {
  const t = useTranslate();
  return (
    <Pill kind="production" title={t('matrix.productionWhy')}>
      <SecurityOutlined aria-hidden />
      {t('matrix.production')}
    </Pill>
  );
}
