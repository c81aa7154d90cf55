export { navigation } from './navigation';
export { roleFetchApi } from './roleFetchApi';
