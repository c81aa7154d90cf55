import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../hooks/useViewContext';
import { MessageState } from './MessageState';

const useStyles = makeStyles(theme => ({
  code: {
    display: 'inline-block',
    maxWidth: '100%',
    margin: 0,
    padding: '8px 12px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    fontSize: 12.5,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 6,
  },
}));

const REMEDY = `import secretsPlugin from '@openchoreo/backstage-plugin-openchoreo-secrets/alpha';

createApp({ features: [secretsPlugin] });`;

/** For whoever puts the plugin into an app: what it lacks, and the lines to add. */
export function MissingFeature() {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <MessageState
      icon="key"
      title={t('state.missingTitle')}
      detail={t('state.missingDetail')}
      action={<pre className={classes.code}>{REMEDY}</pre>}
    />
  );
}
