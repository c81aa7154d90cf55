import { useServiceHealth, useSummary } from '../../hooks/usePlatform';
import { useTranslate } from '../../hooks/useViewContext';
import { useFrameStyles } from '../Frame';
import { Problems } from '../States';
import { VerdictIcon } from '../VerdictIcon';

/** A changed configuration that is not in use, to those who see the page. */
export function ConfigurationNote() {
  const classes = useFrameStyles();
  const t = useTranslate();
  const seen = useSummary().result.state === 'loaded';
  const { result } = useServiceHealth();
  if (!seen || result.state !== 'loaded' || result.failure) {
    return null;
  }
  const { configuration, problems } = result.answer;
  if (configuration !== 'rejected' && configuration !== 'restartNeeded') {
    return null;
  }
  return (
    <div className={classes.notice} role="status">
      <VerdictIcon icon="triangle" />
      <div>
        {t(`page.configuration.${configuration}`)}
        {problems.length > 0 && (
          <div>
            <Problems label={t('page.configuration.why')} problems={problems} />
          </div>
        )}
      </div>
    </div>
  );
}
