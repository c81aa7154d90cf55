import {
  filterView,
  uncontrolled,
  type FilterView,
  type Naming,
} from './options';
import type { ChipView } from './chips';
import { FILTERS, type FilterName, type PlatformUrlState } from './urlState';

/** How the rows of an answer are found by what the address says. */
export interface RowFilter<R> {
  /** Those with a control on the page; others come with links. */
  readonly controls: readonly FilterName[];
  /** Those that numbers beside the controls set. */
  readonly counted?: readonly FilterName[];
  readonly values: Readonly<
    Partial<Record<FilterName, (row: R) => readonly (string | undefined)[]>>
  >;
  /** What words are looked for in. */
  readonly texts: (row: R) => readonly (string | undefined)[];
}

/** The filters above a list, and what it comes to. */
export interface FilterBarView {
  readonly filters: readonly FilterView[];
  /** Filters that only the address names. */
  readonly others: readonly FilterView[];
  readonly chips: readonly ChipView[];
}

/** True where a row has one of the values of every filter, and the words. */
export function rowMatches<R>(
  row: R,
  { values, texts }: RowFilter<R>,
  { filters, q }: PlatformUrlState,
): boolean {
  const wanted = q.trim().toLocaleLowerCase();
  return (
    FILTERS.every(name => {
      const chosen = filters[name];
      const own = values[name]?.(row);
      return (
        !own || chosen.length === 0 || chosen.some(one => own.includes(one))
      );
    }) &&
    (wanted === '' ||
      texts(row).some(text => text?.toLocaleLowerCase().includes(wanted)))
  );
}

/** The rows that the address asks for, and those that the numbers above count: what is left by every filter but the one that they set themselves. */
export function filtered<R>(
  rows: readonly R[],
  filter: RowFilter<R>,
  url: PlatformUrlState,
): { readonly shown: readonly R[]; readonly counted: readonly R[] } {
  const others = { ...url, filters: { ...url.filters, status: [] } };
  return {
    shown: rows.filter(row => rowMatches(row, filter, url)),
    counted: rows.filter(row => rowMatches(row, filter, others)),
  };
}

export function filterBarView<R>(
  rows: readonly R[],
  {
    controls,
    counted = [],
    values,
  }: Pick<RowFilter<R>, 'controls' | 'counted' | 'values'>,
  { filters }: PlatformUrlState,
  naming: Naming,
): Omit<FilterBarView, 'chips'> {
  return {
    filters: controls.map(name =>
      filterView(
        name,
        rows.flatMap(row => values[name]?.(row) ?? []),
        filters,
        naming,
      ),
    ),
    others: uncontrolled(filters, [...controls, ...counted], naming),
  };
}
