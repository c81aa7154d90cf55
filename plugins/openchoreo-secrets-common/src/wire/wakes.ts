/**
 * The header by which whoever asks says that changes of the answer shall be
 * told, and by which the answer says where: what it holds goes into the names
 * of two channels of the portal's signals. Absent from an answer that is not
 * followed. @public
 */
export const FOLLOW_HEADER = 'x-openchoreo-secrets-follow';

/** How often a back end says that it follows: whoever hears it so seldom that one was missed asks again. @public */
export const BEAT_MS = 5_000;

/** Where one back end says, again and again and numbered, that it follows. @public */
export interface BeatMessage {
  readonly beat: number;
}

/** Where messages of a back end reach one reader. @public */
export interface WakeChannels {
  /** Of the same for all whom that back end follows. */
  readonly beats: string;
  /** Of this reader alone: that something changed, and nothing of what. */
  readonly wakes: string;
}

const NAME = 'openchoreo-secrets';

const FOLLOWED = /^([\w-]{8,64})\/([\w-]{16,64})$/;

/** Writes the header of an answer. @public */
export function formatFollowed(backEnd: string, reader: string): string {
  return `${backEnd}/${reader}`;
}

/** Reads the header of an answer; nothing where it is of another form. @public */
export function wakeChannels(value: string | null): WakeChannels | undefined {
  const [, backEnd, reader] = FOLLOWED.exec(value ?? '') ?? [];
  return backEnd && reader
    ? {
        beats: `${NAME}:${backEnd}`,
        wakes: `${NAME}:${backEnd}:${reader}`,
      }
    : undefined;
}
