import type { ViewContext } from '../context';
import { asOfView } from '../planes';
import { findingRows } from './findingRow';
import { headlineView } from './headline';
import { reportNotes } from './notes';
import { planeNotices } from './planeNotices';
import type { Reported } from './reported';

/** What every screen of an entity says first: a sentence, why, and as of when. */
export type ReportView = ReturnType<typeof reportView>;

/** A report in words: the same for whatever it is about. */
export function reportView(of: Reported, context: ViewContext) {
  return {
    summary: headlineView(of, context),
    findings: [...findingRows(of, context), ...planeNotices(of, context)],
    notes: reportNotes(of, context),
    asOf: asOfView(of, context),
  };
}
