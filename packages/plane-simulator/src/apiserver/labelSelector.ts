import { lexSelector, SelectorToken } from './labelSelectorLexer';
import { badRequest } from './status';

type Labels = Readonly<Record<string, string>>;

type Requirement =
  | { readonly operator: 'exists' | 'absent'; readonly key: string }
  | {
      readonly operator: 'in' | 'notin';
      readonly key: string;
      readonly values: readonly string[];
    };

const keyPattern =
  /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const valuePattern = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;

function satisfies(requirement: Requirement, labels: Labels): boolean {
  const present = Object.hasOwn(labels, requirement.key);
  const value = labels[requirement.key];
  switch (requirement.operator) {
    case 'exists':
      return present;
    case 'absent':
      return !present;
    case 'in':
      return present && requirement.values.includes(value);
    default:
      return !present || !requirement.values.includes(value);
  }
}

class Parser {
  readonly #tokens: readonly SelectorToken[];
  #position = 0;

  constructor(selector: string) {
    this.#tokens = lexSelector(selector);
  }

  parse(): readonly Requirement[] {
    if (this.#peek().kind === 'end') return [];
    const requirements = [this.#requirement()];
    while (this.#peek().kind === ',') {
      this.#next();
      requirements.push(this.#requirement());
    }
    this.#expect('end', "',' or 'end of string'");
    return requirements;
  }

  #requirement(): Requirement {
    if (this.#peek().kind === '!') {
      this.#next();
      return { operator: 'absent', key: this.#key() };
    }
    const key = this.#key();
    const { kind, text } = this.#peek();
    if (kind === ',' || kind === 'end') return { operator: 'exists', key };
    this.#next();
    if (kind === '=' || kind === '==' || kind === '!=') {
      const operator = kind === '!=' ? 'notin' : 'in';
      return { operator, key, values: [this.#value()] };
    }
    if (kind === 'identifier' && (text === 'in' || text === 'notin')) {
      return { operator: text, key, values: this.#values() };
    }
    throw unexpected(text, 'in, notin, =, ==, !=, gt, lt');
  }

  #key(): string {
    const { text } = this.#expect('identifier', 'identifier');
    if (keyPattern.test(text)) return text;
    throw badRequest(
      `unable to parse requirement: <nil>: Invalid value: "${text}": ` +
        'name part must consist of alphanumeric characters',
    );
  }

  /** One value; nothing at all is the empty value. */
  #value(): string {
    if (this.#peek().kind !== 'identifier') return '';
    const { text } = this.#next();
    if (valuePattern.test(text)) return text;
    throw badRequest(
      `unable to parse requirement: values[0]: Invalid value: "${text}": ` +
        'a valid label must be an empty string or consist of alphanumeric characters',
    );
  }

  #values(): readonly string[] {
    this.#expect('(', "'('");
    const values = [this.#value()];
    while (this.#peek().kind === ',') {
      this.#next();
      values.push(this.#value());
    }
    this.#expect(')', "',', or ')'");
    return values;
  }

  #peek(): SelectorToken {
    return this.#tokens[this.#position];
  }

  #next(): SelectorToken {
    const token = this.#peek();
    if (token.kind !== 'end') this.#position += 1;
    return token;
  }

  #expect(kind: SelectorToken['kind'], expected: string): SelectorToken {
    const token = this.#next();
    if (token.kind === kind) return token;
    throw unexpected(token.text, expected);
  }
}

/**
 * A predicate over labels, or a 400 that names the mistake: of the text of a
 * query. A spec has its selector as an object, which the product reads by
 * itself; a test holds the two against each other.
 */
export function compileLabelSelector(
  selector: string,
): (labels: Labels | undefined) => boolean {
  const requirements = new Parser(selector).parse();
  return (labels = {}) => requirements.every(r => satisfies(r, labels));
}

function unexpected(found: string, expected: string) {
  return badRequest(
    `unable to parse requirement: found '${found}', expected: ${expected}`,
  );
}
