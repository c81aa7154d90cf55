export { Breakable, Name, SetOff, Words } from './Words';
