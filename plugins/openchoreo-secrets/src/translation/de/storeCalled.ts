import type { storeCalledMessages as english } from '../storeCalled';
import type { Translated } from './translated';

export const storeCalledMessages: Translated<typeof english> = {
  label: 'Store',
};
