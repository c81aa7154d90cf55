import type { ViewContext } from '../context';
import { asOfView, type AsOfView } from '../planes';
import type { SummaryView } from '../sentence';
import type { Note } from '../withheld';
import { findingRows } from './findingRow';
import type { FindingView } from './findingView';
import { headlineView } from './headline';
import { reportNotes } from './notes';
import { planeNotices } from './planeNotices';
import type { Reported } from './reported';

/** What every screen of an entity says first: a sentence, why, and as of when. */
export interface ReportView {
  readonly summary: SummaryView;
  readonly findings: readonly FindingView[];
  readonly notes: readonly Note[];
  readonly asOf: AsOfView;
}

/** A report in words: the same for whatever it is about. */
export function reportView(of: Reported, context: ViewContext): ReportView {
  return {
    summary: headlineView(of, context),
    findings: [...findingRows(of, context), ...planeNotices(of, context)],
    notes: reportNotes(of, context),
    asOf: asOfView(of, context),
  };
}
