import Button from '@material-ui/core/Button';
import { memo, useState } from 'react';
import { useKeptPlaces } from '../../hooks/useKeptPlaces';
import { useTranslate } from '../../hooks/useViewContext';
import type { FindingView } from '../../viewModel/report/findingView';
import { FindingRow, type OpenCell } from './FindingRow';
import { useSummaryStyles } from './styles';

const FINDINGS_SHOWN = 6;

/** By their titles: who may not read names gets numbers for ids, and others when one is gone. */
function keyed(findings: readonly FindingView[]) {
  const counts = new Map<string, number>();
  return findings.map(finding => {
    const { title } = finding;
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    return [`${title} ${count}`, finding] as const;
  });
}

/** Causes, the first few at once. */
function FindingList(props: {
  readonly findings: readonly FindingView[];
  readonly onOpen?: OpenCell;
}) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  const places = useKeptPlaces<HTMLUListElement>();
  const [all, setAll] = useState(false);
  const { findings } = props;
  // A button for the last one alone would take its place.
  const few = findings.length <= FINDINGS_SHOWN + 1;
  const shown = all || few ? findings : findings.slice(0, FINDINGS_SHOWN);
  const more = findings.length - shown.length;
  if (findings.length === 0) {
    return null;
  }
  return (
    <>
      <ul
        ref={places}
        className={classes.findings}
        aria-label={t('finding.label')}
      >
        {keyed(shown).map(([key, finding]) => (
          <FindingRow key={key} finding={finding} onOpen={props.onOpen} />
        ))}
      </ul>
      {more > 0 && (
        <div className={classes.more}>
          <Button size="small" onClick={() => setAll(true)}>
            {t('finding.more', { count: more })}
          </Button>
        </div>
      )}
    </>
  );
}

export const Findings = memo(FindingList);
