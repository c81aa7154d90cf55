import Card from '@material-ui/core/Card';
import type { ReactNode } from 'react';
import { NoMatch } from '../States';
import { useHeldList, type Held } from './useHeldList';

/** A card with one list, which does not move under the pointer, or with the word that nothing matches. */
export function ListCard<T extends { readonly id: string }>(props: {
  readonly label: string;
  readonly of: readonly T[];
  /** What stands above it, beside how much would move. */
  readonly bar?: (changes: ReactNode) => ReactNode;
  readonly foot?: ReactNode;
  readonly children: (list: readonly T[], held: Held) => ReactNode;
}) {
  const { list, changes, held } = useHeldList(props.of);
  return (
    <Card component="section" aria-label={props.label}>
      {props.bar ? props.bar(changes) : changes}
      {list.length > 0 ? props.children(list, held) : <NoMatch />}
      {props.foot}
    </Card>
  );
}
