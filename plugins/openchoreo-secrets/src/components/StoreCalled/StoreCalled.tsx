import type { StoreCalledView } from '../../viewModel/storeCalled';
import { MaybeLink } from '../EntityLink';
import { Words } from '../Words';

/** What people call a store, which leads to where it is found. */
export function StoreCalled({ store }: { readonly store: StoreCalledView }) {
  return (
    <MaybeLink to={store.url}>
      <Words text={store.name} />
    </MaybeLink>
  );
}
