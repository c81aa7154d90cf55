import type { FleetApi } from '../api';
import { secretsQueryClient } from './queryClient';
import { answerKey } from './useAnswer';
import { SUMMARY_KEY } from './usePlatform';

/** Comes to an end once the summary was answered for a reader, now or before, and fails where it is not. */
export async function seesPlatform(api: FleetApi, user: string): Promise<void> {
  const queryKey = answerKey(user, SUMMARY_KEY);
  if (secretsQueryClient.getQueryData(queryKey) !== undefined) return;
  await secretsQueryClient.fetchQuery({
    queryKey,
    queryFn: ({ signal }) => api.getSummary({ signal }),
  });
}
