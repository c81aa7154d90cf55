/** Why an answer is not taken. */
type Why =
  /** It leads elsewhere. */
  | 'redirect'
  /** It is a web page: a proxy or a login stands in place of what was asked. */
  | 'page'
  /** It is packed in a way that was not asked for and is not known. */
  | 'encoding'
  /** It does not fit the bound. */
  | 'tooLarge';

/** An answer that came and is not taken. Its words are ours. */
export class RefusedAnswer extends Error {
  constructor(
    readonly why: Why,
    message: string,
    readonly status?: number,
  ) {
    super(message);
    this.name = 'RefusedAnswer';
  }
}
