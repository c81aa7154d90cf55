export interface SelectorToken {
  readonly kind:
    '(' | ')' | ',' | '!' | '=' | '==' | '!=' | 'identifier' | 'end' | 'other';
  readonly text: string;
}

const pattern = /\s*(?:([(),])|(==|!=|=|!)|([^\s(),=!<>]+)|([<>]))/y;

/** Splits a label selector; the last token is always the end. */
export function lexSelector(selector: string): readonly SelectorToken[] {
  const tokens: SelectorToken[] = [];
  const text = selector.trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) break;
    const [, bracket, operator, identifier, other] = match;
    tokens.push(toToken(bracket ?? operator, identifier, other));
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}

function toToken(
  symbol: string | undefined,
  identifier: string | undefined,
  other: string | undefined,
): SelectorToken {
  switch (symbol) {
    case '(':
    case ')':
    case ',':
    case '!':
    case '=':
    case '==':
    case '!=':
      return { kind: symbol, text: symbol };
    default:
      return identifier === undefined
        ? { kind: 'other', text: other ?? '' }
        : { kind: 'identifier', text: identifier };
  }
}
