import SecurityOutlined from '@material-ui/icons/SecurityOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { saysProduction } from '../../viewModel/saysProduction';
import { Pill } from './Pill';

/** The shield of a production environment, with the word unless the name beside it says so; never a colour alone. */
export function ProductionChip({ of }: { readonly of: string | undefined }) {
  const t = useTranslate();
  return (
    <Pill kind="production" title={t('matrix.productionWhy')}>
      <SecurityOutlined aria-hidden />
      {!saysProduction(of) && t('matrix.production')}
    </Pill>
  );
}
