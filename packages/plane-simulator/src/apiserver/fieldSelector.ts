import { KubeObject, ResourceDefinition } from '../log';
import { badRequest } from './status';

export interface FieldRequirement {
  readonly field: string;
  readonly operator: '=' | '!=';
  readonly value: string;
}

/** `field=value`, `field==value` and `field!=value`, joined by commas. */
export function parseFieldSelector(
  selector: string,
): readonly FieldRequirement[] {
  return splitTerms(selector).map(term => {
    const match = /^([^=!]+)(!=|==|=)(.*)$/s.exec(term);
    if (!match) {
      throw badRequest(
        `invalid selector: '${selector}'; can't understand '${term}'`,
      );
    }
    const [, field, operator, value] = match;
    return {
      field,
      operator: operator === '!=' ? '!=' : '=',
      value: unescape(value, selector),
    };
  });
}

/** A predicate, or a 400 where the resource has no such field to select by. */
export function compileFieldSelector(
  selector: string,
  resource: ResourceDefinition,
): (object: KubeObject) => boolean {
  const requirements = parseFieldSelector(selector);
  const known = [
    'metadata.name',
    ...(resource.namespaced ? ['metadata.namespace'] : []),
    ...(resource.selectableFields ?? []),
  ];
  for (const { field } of requirements) {
    if (!known.includes(field)) {
      throw badRequest(`field label not supported: ${field}`);
    }
  }
  return object =>
    requirements.every(({ field, operator, value }) => {
      const equal = fieldText(object, field.split('.')) === value;
      return operator === '=' ? equal : !equal;
    });
}

/** A field of an object as text; absent fields read as empty, as in Go. */
function fieldText(value: unknown, path: readonly string[]): string {
  if (path.length === 0) {
    return value === undefined || value === null ? '' : String(value);
  }
  if (typeof value !== 'object' || value === null) return '';
  const [first, ...rest] = path;
  const field: unknown = Object.hasOwn(value, first)
    ? Reflect.get(value, first)
    : undefined;
  return fieldText(field, rest);
}

function splitTerms(selector: string): readonly string[] {
  const terms = selector.match(/(?:\\.|[^,\\])+/gs) ?? [];
  return terms.filter(Boolean);
}

function unescape(value: string, selector: string): string {
  if (/(^|[^\\])(\\\\)*\\([^\\,=]|$)/.test(value)) {
    throw badRequest(`invalid field selector: ${selector}`);
  }
  return value.replace(/\\([\\,=])/g, '$1');
}
