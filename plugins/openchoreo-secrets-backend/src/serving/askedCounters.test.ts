import { createNoopMeter } from '@opentelemetry/api';
import { countAsked } from './askedCounters';

describe('the metrics of what is asked of planes', () => {
  it('count requests, watches and bytes of each plane, as they are now', () => {
    const meter = createNoopMeter();
    const counter = meter.createObservableCounter('x');
    const add = jest.spyOn(counter, 'addCallback');
    const remove = jest.spyOn(counter, 'removeCallback');
    const create = jest
      .spyOn(meter, 'createObservableCounter')
      .mockReturnValue(counter);
    const eu = { plane: 'eu', requests: 3, watches: 1, bytes: 900 };
    let asked = [eu];
    const uncount = countAsked(meter, () => asked);
    asked = [{ ...eu, requests: 4 }];
    const read = add.mock.calls.map(([callback], index) => {
      const seen: unknown[] = [];
      void callback({
        observe: (value, attributes) => seen.push([attributes?.plane, value]),
      });
      return [create.mock.calls[index][0], seen];
    });
    expect(read).toEqual([
      ['openchoreo_secrets_plane_requests', [['eu', 4]]],
      ['openchoreo_secrets_plane_watches', [['eu', 1]]],
      ['openchoreo_secrets_plane_bytes', [['eu', 900]]],
    ]);
    uncount();
    expect(remove).toHaveBeenCalledTimes(3);
  });
});
