import { storeCalledView } from './storeCalled';

describe('what people call a store', () => {
  it('leads to its page', () => {
    const url = 'https://vault.example.com/';
    expect(storeCalledView({ displayName: 'Vault', url })).toEqual({
      name: 'Vault',
      url,
    });
  });

  it.each(['data:text/html,hello', 'http://vault.example.com/', '/vault'])(
    'leads nowhere else: %s',
    url => {
      expect(storeCalledView({ displayName: 'Vault', url })).toEqual({
        name: 'Vault',
      });
    },
  );
});
