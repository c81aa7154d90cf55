/** What a language asks of words beyond the sentences they stand in. */
export const grammarMessages = {
  /** First words that keep their capital inside a sentence. */
  capitals: 'ESO External OpenChoreo Secret SecretReference',
} as const;

/** How many of all. */
export const shareMessages = {
  some: '{{n}} of {{all}}',
  all: 'All {{n}}',
} as const;
