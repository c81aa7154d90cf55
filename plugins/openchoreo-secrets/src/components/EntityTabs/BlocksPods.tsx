import { useTranslate } from '../../hooks/useViewContext';
import { useEntityTabStyles } from './styles';

/** Said below the counts of what keeps new pods from starting. */
export function BlocksPods() {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  return <div className={classes.blocks}>{t('delivery.tag.blocksPods')}</div>;
}
