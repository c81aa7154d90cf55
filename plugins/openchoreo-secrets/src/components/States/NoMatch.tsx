import { useTranslate } from '../../hooks/useViewContext';
import { MessageState } from './MessageState';

/** Stands for a list of which the filters leave nothing. */
export function NoMatch() {
  const t = useTranslate();
  return (
    <MessageState
      icon="question"
      title={t('filter.noMatch')}
      detail=""
      framed={false}
    />
  );
}
