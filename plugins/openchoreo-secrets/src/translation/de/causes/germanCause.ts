import type {
  BriefCauseMessages,
  CauseMessages,
  WithheldCauseMessages,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

type Sentence<Word extends string, Wanted> = Wanted extends true
  ? { readonly [W in Word]: string }
  : { readonly [W in Word]?: never };

type Has<Name, Messages> = Name extends keyof Messages ? true : false;

/** Of each class and variant of causes, the sentences that its English words have. */
export type GermanCauses = {
  readonly [Name in keyof CauseMessages]: CauseMessages[Name] &
    Sentence<'brief', Has<Name, BriefCauseMessages>> &
    Sentence<'withheld', Has<Name, WithheldCauseMessages>>;
};

/** Those of one file. */
export type SomeCauses = Partial<GermanCauses>;
