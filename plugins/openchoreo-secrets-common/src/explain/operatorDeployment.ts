import { isObject, listIn, objectIn, textIn } from './json';

/** The other roles of the same image. */
const OTHER_ROLES: ReadonlySet<unknown> = new Set([
  'webhook',
  'certcontroller',
]);

/** Whether a workload runs External Secrets Operator: not its webhook, nor what renews that one's certificate. */
export function isOperator(json: unknown): boolean {
  const pod = objectIn(json, 'spec', 'template', 'spec');
  return listIn(pod, 'containers')
    .filter(isObject)
    .some(container => {
      const image = textIn(container, 'image') ?? '';
      const [role] = listIn(container, 'args');
      return (
        /(?:^|\/)external-secrets(?:[:@]|$)/.test(image) &&
        !OTHER_ROLES.has(role)
      );
    });
}
