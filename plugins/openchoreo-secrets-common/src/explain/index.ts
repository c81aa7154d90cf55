/** What `npm run explain` is made of: pure, and no part of the published package. */
export { exitCodeOf, explain } from './explain';
export { readInput } from './readInput';
export { tableOf } from './table';
