/**
 * A cause in words. Sentences stand as translations want them, with parameters
 * as `{{name}}`. The title says what is wrong; where follows it after a colon.
 * @alpha
 */
export interface CauseWords {
  readonly title: string;
  /** With all its parameters. */
  readonly told: string;
  /** With the most important of them, where not all are known. */
  readonly brief?: string;
  /** With none. */
  readonly bare: string;
  /** To who may not be told whose it is. */
  readonly withheld?: string;
  /** The step for whoever acts. */
  readonly next: string;
}

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** The parameters that a sentence names. @alpha */
export function paramsOf(sentence: string): readonly string[] {
  return [
    ...new Set([...sentence.matchAll(PLACEHOLDER)].map(([, name]) => name)),
  ];
}

type Params = Readonly<Record<string, string | undefined>>;

/** Which of its sentences can be said with what is known. @alpha */
export function sayable(
  { told, brief }: CauseWords,
  params: Params,
): 'told' | 'brief' | 'bare' {
  const isKnown = (name: string) => Boolean(params[name]);
  if (paramsOf(told).every(isKnown)) return 'told';
  return brief && paramsOf(brief).every(isKnown) ? 'brief' : 'bare';
}

/** Puts parameters into a sentence. */
export function format(sentence: string, params: Params): string {
  return sentence.replace(PLACEHOLDER, (_, name: string) => params[name] ?? '');
}
