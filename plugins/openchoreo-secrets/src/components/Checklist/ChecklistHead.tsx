import { useChecklistExport } from '../../hooks/useExport';
import { useTranslate } from '../../hooks/useViewContext';
import type { ChecklistSummaryView } from '../../viewModel/platform/checklistSummary';
import { classNames } from '../classNames';
import { CopyLinkButton } from '../CopyButton';
import { ExportButton } from '../ExportButton';
import { ToneText } from '../ToneText';
import { VerdictIcon } from '../VerdictIcon';
import { useChecklistStyles } from './styles';
import { Words } from '../Words';

/** One sentence first, against what was checked, and ways to take it elsewhere. */
export function ChecklistHead(props: {
  readonly summary: ChecklistSummaryView;
}) {
  const classes = useChecklistStyles();
  const t = useTranslate();
  const { summary } = props;
  const { family } = summary;
  const markdown = useChecklistExport('markdown');
  const json = useChecklistExport('json');
  return (
    <section className={classes.head} aria-label={t('summary.label')}>
      <VerdictIcon
        icon={summary.icon}
        fontSize="inherit"
        className={classNames(classes.bigIcon, classes[summary.tone])}
      />
      <div className={classes.sentence}>
        <h2 aria-live="polite">
          <Words text={summary.headline} />
        </h2>
        {summary.detail && (
          <p>
            <Words text={summary.detail} />
          </p>
        )}
        <p>
          {family.known ? (
            <Words text={family.text} />
          ) : (
            <ToneText tone="unknown" icon="question" text={family.text} />
          )}
        </p>
      </div>
      <div className={classes.actions}>
        <CopyLinkButton />
        <ExportButton
          file={markdown}
          text={t('checklist.export.markdown')}
          label={t('checklist.exportLabel.markdown')}
        />
        <ExportButton
          file={json}
          text={t('checklist.export.json')}
          label={t('checklist.exportLabel.json')}
        />
      </div>
    </section>
  );
}
