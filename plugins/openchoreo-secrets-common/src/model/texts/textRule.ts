import { namesOnly } from './namesOnly';
import type { TextClass } from './reading';
import type { Said } from './said';

/** A shape of text and the class it stands for; named groups become parameters. */
export interface TextRule {
  readonly class: TextClass;
  readonly words?: RegExp;
  readonly http?: readonly number[];
  readonly grpc?: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
}

/** What a text was found to say. */
export interface Found {
  readonly class: TextClass;
  /** In the rule's own words. */
  readonly params: Readonly<Record<string, string>>;
  /** In those of the text. */
  readonly named: Readonly<Record<string, string>>;
}

export function fits(rule: TextRule, said: Said): boolean {
  return (
    rule.words?.test(said.words) === true ||
    (said.http !== undefined && rule.http?.includes(said.http) === true) ||
    (said.grpc !== undefined && rule.grpc?.includes(said.grpc) === true)
  );
}

/** The first rule that fits. Names are read from the text as it stands. */
export function firstOf(
  rules: readonly TextRule[],
  said: Said,
): Found | undefined {
  const rule = rules.find(one => fits(one, said));
  if (!rule) return undefined;
  const { groups } = rule.words?.exec(said.bare) ?? {};
  return {
    class: rule.class,
    params: rule.params ?? {},
    named: namesOnly(groups ?? {}),
  };
}
