import type { ReferencesAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What is asked of the references of all namespaces. */
export interface ReferencesQuery {
  readonly namespace?: readonly string[];
  readonly q?: string;
  readonly only?: 'unused' | 'absent';
}

/** The references that match; planes and stores stay, for what matches later. */
export function filterReferences(
  answer: ReferencesAnswerDto,
  { namespace, q, only }: ReferencesQuery,
): ReferencesAnswerDto {
  const text = q?.toLocaleLowerCase('en-US');
  const references = answer.references.filter(row => {
    if (namespace?.length && !namespace.includes(row.namespace)) return false;
    if (only === 'unused' && !row.unused) return false;
    if (only === 'absent' && row.state !== 'absent') return false;
    if (!text) return true;
    const searched = [
      row.id,
      ...row.keys.flatMap(({ key, remoteKey }) => [key, remoteKey]),
      ...row.usedBy.map(({ component }) => component.name),
    ];
    return searched.join('\n').toLocaleLowerCase('en-US').includes(text);
  });
  return { ...answer, references };
}
