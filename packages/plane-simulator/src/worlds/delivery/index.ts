export { delivery } from './delivery';
