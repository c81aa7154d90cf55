import { isObject, listIn, objectIn, textIn } from './json';

const ENDED_PHASES: ReadonlySet<unknown> = new Set(['Succeeded', 'Failed']);
const ENDED_CONDITIONS: ReadonlySet<unknown> = new Set(['Complete', 'Failed']);

/** Whether a Job or Pod starts nothing any more: whatever it takes of a Secret, it took or missed. */
export function hasEnded(json: unknown): boolean {
  if (!isObject(json)) return false;
  const status = objectIn(json, 'status');
  switch (textIn(json, 'kind')) {
    case 'Pod':
      return ENDED_PHASES.has(textIn(status, 'phase'));
    case 'Job':
      return listIn(status, 'conditions').some(
        each =>
          isObject(each) &&
          ENDED_CONDITIONS.has(textIn(each, 'type')) &&
          textIn(each, 'status') === 'True',
      );
    default:
      return false;
  }
}
