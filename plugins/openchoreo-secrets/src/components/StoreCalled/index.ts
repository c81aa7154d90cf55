export { StoreCalled } from './StoreCalled';
