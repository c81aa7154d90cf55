export { hostModule } from './hostModule';
