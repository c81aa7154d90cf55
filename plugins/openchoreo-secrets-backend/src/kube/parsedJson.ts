import { failureOf } from './failure';
import { isPage } from './isPage';

/** JSON of a cluster, or the failure that its text stands for. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw isPage(text)
      ? failureOf('misdirected', 'the answer is a web page, not JSON')
      : failureOf('protocol', 'the answer is not JSON');
  }
}
