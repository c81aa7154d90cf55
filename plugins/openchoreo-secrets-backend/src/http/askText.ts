import { startDeadline, type Timer } from './deadline';
import { openAnswer, type HttpQuestion } from './openAnswer';
import { readBounded } from './readBounded';

/** How long an answer may take, to its last byte, and how much it may be when unpacked. */
export interface Bounds {
  readonly timer: Timer;
  readonly deadlineMs: number;
  readonly maxBytes: number;
}

/** An answer that came whole. */
interface TextAnswer {
  readonly status: number;
  readonly text: string;
}

/** Asks, and reads the whole answer within its bounds; rejects where there is none. */
export async function askText(
  question: HttpQuestion,
  { timer, deadlineMs, maxBytes }: Bounds,
): Promise<TextAnswer> {
  const deadline = startDeadline(timer, deadlineMs);
  try {
    const { status, body } = await openAnswer(question, deadline.signal);
    const bytes = await readBounded(body, maxBytes);
    return { status, text: bytes.toString('utf8') };
  } finally {
    deadline.release();
  }
}
