import type { CauseDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cause } from '../__testUtils__/build';
import { context } from '../__testUtils__/words';
import { stepLinks } from './stepLinks';

const component = { kind: 'component', namespace: 'acme', name: 'orders-api' };
const resource = { ...component, kind: 'resource' };

const ours = (kind: CauseDto['class']) => cause(kind, {}, 'developer');

const pages = (one: ReturnType<typeof cause>, entity = component) =>
  stepLinks(one, entity, context.t).map(({ page }) => page);

describe('a step that a developer takes', () => {
  it('leads to the page of the portal where it is taken', () => {
    expect(pages(ours('referenceMissing'))).toEqual(['workload', 'secrets']);
    expect(pages(ours('renderFailed'))).toEqual(['deploy']);
  });

  it('of a managed resource leads to no page of a component', () => {
    expect(pages(ours('referenceMissing'), resource)).toEqual(['secrets']);
    expect(pages(ours('renderFailed'), resource)).toEqual([]);
  });

  it('leads nowhere where others act', () => {
    expect(pages(cause('remoteKeyAbsent'))).toEqual([]);
    expect(stepLinks(undefined, component, context.t)).toEqual([]);
  });
});
