/** What the suite reads of a body; everything else it only compares. */
export interface WireMeta {
  readonly name?: string;
  readonly namespace?: string;
  readonly resourceVersion?: string;
  readonly continue?: string;
  readonly remainingItemCount?: number;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface WireBody {
  readonly kind?: string;
  readonly apiVersion?: string;
  readonly metadata?: WireMeta;
  readonly items?: readonly WireBody[];
  readonly message?: string;
  readonly code?: number;
}

export interface WireEvent {
  readonly type: string;
  readonly object: WireBody;
}

export function namesOf(list: WireBody): readonly (string | undefined)[] {
  return (list.items ?? []).map(item => item.metadata?.name);
}

export function versionOf(body: WireBody): number {
  return Number(body.metadata?.resourceVersion);
}

export function continueOf(body: WireBody): string {
  return encodeURIComponent(body.metadata?.continue ?? '');
}
