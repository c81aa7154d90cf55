/** A cause in English: what is wrong, and what to do next. @alpha */
export interface CauseText {
  readonly sentence: string;
  readonly nextStep: string;
}

export const say = (sentence: string, nextStep: string): CauseText => ({
  sentence,
  nextStep,
});
