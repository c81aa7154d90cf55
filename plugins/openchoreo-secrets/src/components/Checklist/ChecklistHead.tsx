import { useChecklistExport } from '../../hooks/useExport';
import { useTranslate } from '../../hooks/useViewContext';
import type { ChecklistSummaryView } from '../../viewModel/platform/checklistSummary';
import { CopyLinkButton } from '../CopyButton';
import { ExportButton } from '../ExportButton';
import { useFrameStyles } from '../Frame';
import { ToneText } from '../ToneText';
import { VerdictIcon } from '../VerdictIcon';
import { Words } from '../Words';

/** One sentence first, against what was checked, and ways to take it elsewhere. */
export function ChecklistHead(props: {
  readonly summary: ChecklistSummaryView;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { headline, detail, family, icon, tone } = props.summary;
  const files = {
    markdown: useChecklistExport('markdown'),
    json: useChecklistExport('json'),
  };
  return (
    <section className={classes.head} aria-label={t('summary.label')}>
      <VerdictIcon icon={icon} tone={tone} fontSize="inherit" />
      <div>
        <h2 aria-live="polite">
          <Words text={headline} />
        </h2>
        <Words in="p" text={detail} />
        <p>
          {family.known ? (
            <Words text={family.text} />
          ) : (
            <ToneText tone="unknown" icon="question" text={family.text} />
          )}
        </p>
      </div>
      <div className={classes.tools}>
        <CopyLinkButton />
        {(['markdown', 'json'] as const).map(format => (
          <ExportButton
            key={format}
            file={files[format]}
            text={t(`checklist.export.${format}`)}
            label={t(`checklist.exportLabel.${format}`)}
          />
        ))}
      </div>
    </section>
  );
}
