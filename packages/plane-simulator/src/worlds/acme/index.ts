export { acme } from './acme';
