/** The part of the URL that says what the reader sees. */
export interface UrlState {
  readonly environment?: string;
  readonly key?: string;
  /** Absent: the plugin decides by the number of keys. */
  readonly attention?: boolean;
}

export function readUrlState(params: URLSearchParams): UrlState {
  const attention = params.get('attention');
  return {
    environment: params.get('env') ?? undefined,
    key: params.get('key') ?? undefined,
    attention: attention === null ? undefined : attention === '1',
  };
}

/** Other parameters of the page stay as they are. */
export function writeUrlState(
  params: URLSearchParams,
  state: UrlState,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (name: string, value: string | undefined) =>
    value === undefined ? next.delete(name) : next.set(name, value);
  set('env', state.environment);
  set('key', state.key);
  set(
    'attention',
    state.attention === undefined ? undefined : String(Number(state.attention)),
  );
  return next;
}

const MANY_KEYS = 50;

/** Whether only rows that need attention are shown: as asked for, or by themselves where there are many. */
export function onlyAttention(
  asked: boolean | undefined,
  keys: number,
  troubled: number,
): boolean {
  return asked ?? (keys > MANY_KEYS && troubled > 0);
}
