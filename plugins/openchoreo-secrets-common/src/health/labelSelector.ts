import type { LabelSelector } from '../model/objects';

type Labels = Readonly<Record<string, string>>;
type Expression = NonNullable<LabelSelector['matchExpressions']>[number];

function valueOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

function matchesExpression(
  { key, operator, values = [] }: Expression,
  labels: Labels,
): boolean | undefined {
  const value = valueOf(labels, key);
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return undefined;
  }
}

/** Whether labels match, as metav1.LabelSelector says; undefined when an operator is not known. An empty selector matches all. @alpha */
export function matchesSelector(
  selector: LabelSelector,
  labels: Labels,
): boolean | undefined {
  const results = [
    ...Object.entries(selector.matchLabels ?? {}).map(
      ([key, wanted]) => valueOf(labels, key) === wanted,
    ),
    ...(selector.matchExpressions ?? []).map(each =>
      matchesExpression(each, labels),
    ),
  ];
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}
