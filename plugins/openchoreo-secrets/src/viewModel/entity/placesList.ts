import type { ViewContext } from '../context';
import { statusChips } from '../platform/chips';
import { pageView } from '../platform/pages';
import { filterBarView, filtered, type RowFilter } from '../platform/rowFilter';
import type { PlatformUrlState } from '../platform/urlState';
import type { PlaceRow } from '../report/placeRows';

/** What has no secrets is not in order for that. */
function statusOf({ counts, worst }: PlaceRow): PlaceRow['worst'] | undefined {
  return counts.tone === 'none' ? undefined : worst;
}

const FILTER: RowFilter<PlaceRow> = {
  controls: ['project'],
  counted: ['status'],
  values: {
    status: row => [statusOf(row)],
    project: ({ project }) => [project],
  },
  texts: ({ name, project, stores = [] }) => [name, project, ...stores],
};

/** The places that the address asks for, a page of them. */
export function placesList(
  all: readonly PlaceRow[],
  url: PlatformUrlState,
  { t }: Pick<ViewContext, 't'>,
) {
  const { shown: left, counted } = filtered(all, FILTER, url);
  const counts: Partial<Record<PlaceRow['worst'], number>> = {};
  for (const status of counted.flatMap(row => statusOf(row) ?? [])) {
    counts[status] = (counts[status] ?? 0) + 1;
  }
  const pages = Math.max(1, Math.ceil(left.length / url.size));
  const offset = (Math.min(url.page, pages) - 1) * url.size;
  const rows = left.slice(offset, offset + url.size);
  return {
    rows,
    page: pageView({ offset, shown: rows.length, all: left.length }, t),
    ...filterBarView(all, FILTER, url, { t, planes: [] }),
    // What the address of a tab says beside these is none of its filters.
    others: [],
    chips: statusChips(counts, url, t),
  };
}
