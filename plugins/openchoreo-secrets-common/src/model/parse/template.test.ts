import { templateOf } from './template';

const item = (key: string, templateAs?: string) => ({ key, templateAs });

describe('the keys of a Secret, by a template', () => {
  it.each([
    ['that names a type alone: those of the entries', { type: 'Opaque' }],
    ['that is empty: those of the entries', { data: {}, templateFrom: [] }],
    ['that is none: those of the entries', 'text'],
  ])('%s', (_, template) => {
    expect(templateOf(template)).toBeUndefined();
  });

  it.each([
    ['are those of its data', { data: { A: 'x', B: 'y' } }, ['A', 'B']],
    [
      'are those of a ConfigMap that it takes as values',
      {
        templateFrom: [{ configMap: { name: 'x', items: [item('app.yaml')] } }],
      },
      ['app.yaml'],
    ],
    [
      'are those of a Secret that it takes as values, beside its data',
      {
        data: { A: 'x' },
        templateFrom: [{ secret: { name: 'x', items: [item('B', 'Values')] } }],
      },
      ['A', 'B'],
    ],
    [
      'are none where it makes labels and annotations alone',
      {
        templateFrom: [
          { target: 'Annotations', literal: 'a: b' },
          { target: 'Labels', literal: 'a: b' },
        ],
      },
      [],
    ],
  ])('%s', (_, template, keys) => {
    expect(templateOf(template)).toEqual({ keys, open: false, merges: false });
  });

  it.each([
    ['names them in a text', [{ literal: 'A: x' }]],
    [
      'names them in a ConfigMap',
      [{ configMap: { name: 'x', items: [item('all', 'KeysAndValues')] } }],
    ],
    ['is not understood', [{ configMap: { name: 'x' } }, 'text']],
    ['writes where nobody knows', [{ target: 'spec', literal: 'A: x' }]],
  ])('cannot all be told where it %s', (_, templateFrom) => {
    expect(templateOf({ data: { B: 'y' }, templateFrom })).toEqual({
      keys: ['B'],
      open: true,
      merges: false,
    });
  });
});
