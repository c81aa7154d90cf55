import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef, type SignalApi } from '@backstage/plugin-signals-react';
import { hashKey, type QueryKey } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { secretsQueryClient } from './queryClient';
import { Wakes } from './wakes';

/** A page that nobody sees asks when it is seen again. */
function askFor(isConcerned: (answer: string) => boolean): void {
  const isSeen = document.visibilityState !== 'hidden';
  secretsQueryClient
    .invalidateQueries({
      predicate: ({ queryHash }) => isConcerned(queryHash),
      refetchType: isSeen ? 'active' : 'none',
    })
    .catch(() => undefined);
}

const made = new WeakMap<SignalApi, Wakes>();

/** One for each app: all that is shown shares a line. */
function wakesOf(signals: SignalApi): Wakes {
  const known = made.get(signals);
  if (known) return known;
  const wakes = new Wakes(signals, askFor);
  made.set(signals, wakes);
  return wakes;
}

const NOBODY = () => () => {};

/** Whether changes of an answer are told just now; `follow` is absent in a portal without signals. */
export function useFollowed(queryKey: QueryKey): {
  readonly follow?: (told: string | null) => void;
  readonly isFollowed: boolean;
} {
  const signals = useApiHolder().get(signalApiRef);
  const wakes = signals && wakesOf(signals);
  const answer = hashKey(queryKey);
  const isFollowed = useSyncExternalStore(
    wakes?.subscribe ?? NOBODY,
    () => wakes?.isFollowed(answer) ?? false,
  );
  const follow = useCallback(
    (told: string | null) => wakes?.follow(answer, told),
    [wakes, answer],
  );
  return { follow: wakes && follow, isFollowed };
}
