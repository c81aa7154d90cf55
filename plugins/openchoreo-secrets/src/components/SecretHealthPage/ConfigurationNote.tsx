import { makeStyles } from '@material-ui/core/styles';
import { useServiceHealth, useSummary } from '../../hooks/usePlatform';
import { useTranslate } from '../../hooks/useViewContext';
import { secretPalette } from '../palette/secretPalette';
import { Problems } from '../States';
import { VerdictIcon } from '../VerdictIcon';

const useStyles = makeStyles(theme => {
  const { text, tones } = secretPalette(theme);
  return {
    note: {
      display: 'flex',
      gap: 8,
      marginBottom: 12,
      padding: '10px 16px',
      border: `1px solid ${tones.warning.line}`,
      borderRadius: 4,
      background: tones.warning.tint,
      fontSize: 13.5,
      color: text,
      '& svg': { fontSize: 20, color: tones.warning.fg },
    },
  };
});

/** A changed configuration that is not in use, to those who see the page. */
export function ConfigurationNote() {
  const classes = useStyles();
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
    <div className={classes.note} role="status">
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
