export { Name, SetOff, Words } from './Words';
