export { flow } from '../palette/shapes';
