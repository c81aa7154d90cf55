import Button from '@material-ui/core/Button';
import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretFiles } from '../../hooks/useExport';
import type { ViewContext } from '../../viewModel/context';
import { countChips } from '../../viewModel/platform/secretsQuery';
import { CopyLinkButton } from '../CopyButton';
import { ExportButton } from '../ExportButton';
import { VerdictChip } from '../VerdictChip';
import { useAllSecretsStyles } from './styles';

/** How many match, of which kind, and ways to take them elsewhere. */
export function TableBar(props: {
  readonly answer: SecretsAnswerDto;
  readonly context: ViewContext;
  readonly files: SecretFiles;
  readonly changes: number;
  readonly onShowChanges: () => void;
}) {
  const classes = useAllSecretsStyles();
  const { answer, context, files, changes } = props;
  const { t } = context;
  return (
    <div className={classes.bar}>
      <h2 aria-live="polite">
        {t('allSecrets.match', { count: answer.matching })}
      </h2>
      <span className={classes.soft}>
        {t('allSecrets.ofTotal', { n: answer.total })}
      </span>
      <span className={classes.grow} />
      {changes > 0 && (
        <Button size="small" color="primary" onClick={props.onShowChanges}>
          {t('matrix.changes', { count: changes })}
        </Button>
      )}
      {countChips(answer.counts, context).map(chip => (
        <VerdictChip key={chip.text} {...chip} />
      ))}
      <CopyLinkButton />
      <ExportButton file={files.csv} text={t('allSecrets.export')} />
      <ExportButton file={files.json} text={t('allSecrets.exportJson')} />
    </div>
  );
}
