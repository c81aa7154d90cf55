export { StepLinks } from './StepLinks';
