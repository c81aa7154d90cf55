import { createNoopMeter } from '@opentelemetry/api';
import type { State } from './serving';
import { measureState } from './stateGauge';

describe('the metric of the state', () => {
  it('is 1 for the state that it is in, and 0 for the others', () => {
    const meter = createNoopMeter();
    const gauge = meter.createObservableGauge('x');
    const add = jest.spyOn(gauge, 'addCallback');
    const remove = jest.spyOn(gauge, 'removeCallback');
    jest.spyOn(meter, 'createObservableGauge').mockReturnValue(gauge);
    let state: State = 'starting';
    const unmeasure = measureState(meter, () => state);
    const [[callback]] = add.mock.calls;
    const read = () => {
      const seen: unknown[] = [];
      void callback({
        observe: (value, attributes) => seen.push([attributes?.state, value]),
      });
      return seen;
    };
    expect(read()).toContainEqual(['starting', 1]);
    state = 'misconfigured';
    expect(read()).toEqual([
      ['off', 0],
      ['misconfigured', 1],
      ['starting', 0],
      ['ready', 0],
    ]);
    unmeasure();
    expect(remove).toHaveBeenCalledWith(callback);
  });
});
