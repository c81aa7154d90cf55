export {
  startCollecting,
  type AskedOfPlane,
  type Collecting,
  type StartCollectingOptions,
} from './startCollecting';
