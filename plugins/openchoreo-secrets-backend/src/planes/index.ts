export {
  startCollecting,
  type Collecting,
  type StartCollectingOptions,
} from './startCollecting';
