import { CAUSES, type CauseClass, type Records } from './records';
import type { CauseVariant, Variants } from './variants';
import type { CauseWords } from './words';

type WordsIn<V, Name> = V extends {
  readonly [N in Name & string]: { readonly words: infer W };
}
  ? W
  : never;

type WordsNamed<Name extends CauseVariant> = Name extends CauseClass
  ? Records[Name]['words']
  : WordsIn<Variants, Name>;

/** The names whose words have a sentence that not all have. */
type Having<Sentence extends keyof CauseWords> = {
  [Name in CauseVariant]: WordsNamed<Name> extends {
    readonly [S in Sentence]: string;
  }
    ? Name
    : never;
}[CauseVariant];

/** What every cause has to say. @alpha */
export type CauseMessages = {
  readonly [Name in CauseVariant]: {
    readonly [Sentence in 'title' | 'told' | 'bare' | 'next']: string;
  };
};

/** What some have to say where not all of their parameters are known. @alpha */
export type BriefCauseMessages = {
  readonly [Name in Having<'brief'>]: string;
};

/** What some have to say to who may not be told whose it is. @alpha */
export type WithheldCauseMessages = {
  readonly [Name in Having<'withheld'>]: string;
};

const ALL: readonly (readonly [string, CauseWords])[] = Object.entries(
  CAUSES,
).flatMap(([name, { words, variants = {} }]) => [
  [name, words] as const,
  ...Object.entries(variants).map(
    ([variant, record]) => [variant, record.words] as const,
  ),
]);

function messages(detail: 'all'): CauseMessages;
function messages(detail: 'brief'): BriefCauseMessages;
function messages(detail: 'withheld'): WithheldCauseMessages;
function messages(
  detail: 'all' | 'brief' | 'withheld',
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    ALL.flatMap(([name, words]): [string, unknown][] => {
      if (detail === 'all') {
        const { title, told, bare, next } = words;
        return [[name, { title, told, bare, next }]];
      }
      const sentence = words[detail];
      return sentence === undefined ? [] : [[name, sentence]];
    }),
  );
}

/** The sentences of causes in the form of translations, by the name of class or variant. @alpha */
export const causeMessages: CauseMessages = messages('all');

/** The brief ones. @alpha */
export const briefCauseMessages: BriefCauseMessages = messages('brief');

/** Those for who may not be told whose it is. @alpha */
export const withheldCauseMessages: WithheldCauseMessages =
  messages('withheld');

/** What is added to a cause that is not the same everywhere, or leaves an older release running. @alpha */
export const runningMessages: {
  readonly failedIn: string;
  readonly heldUp: string;
  readonly olderRuns: string;
  readonly runs: string;
} = {
  failedIn: '{{what}} It failed in {{namespaces}}.',
  heldUp: 'the last change is not rolled out, since {{what}}',
  olderRuns: '{{what}} An older release runs on.',
  runs: '{{what}} Release {{runs}} runs on.',
};
