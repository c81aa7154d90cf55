import { resources } from '../apiserver/resources';
import { textAt } from './fields';
import { APP, createBench, readyText } from './testing';

const BAD = { namespace: 'team', name: 'bad' };
const HOUR = 3_600_000;

const refreshed = (bench: ReturnType<typeof createBench>) =>
  textAt(bench.secret()?.status, 'refreshTime');

function withBad(kind: 'externalsecrets' | 'pushsecrets') {
  const bench = createBench({});
  bench.clock.advance(1000);
  bench.log.create(resources[kind], {
    metadata: BAD,
    spec: { refreshInterval: 'abc' },
  });
  return bench;
}

describe('an interval that is none', () => {
  it('of an ExternalSecret stops them all, a restart does not help, and what is gone stops nothing', () => {
    const bench = withBad('externalsecrets');
    const before = refreshed(bench);
    bench.clock.advance(3 * HOUR);
    expect(refreshed(bench)).toBe(before);
    bench.controller.stop();
    bench.controller.start();
    bench.clock.advance(3 * HOUR);
    expect(refreshed(bench)).toBe(before);
    bench.log.delete(resources.externalsecrets, BAD);
    bench.clock.advance(60_000);
    expect(refreshed(bench)).not.toBe(before);
    expect(readyText(bench.secret(), 'reason')).toBe('SecretSynced');
    bench.controller.close();
  });

  it('of a PushSecret stops ExternalSecrets when the operator starts, and not before', () => {
    const bench = withBad('pushsecrets');
    const before = refreshed(bench);
    bench.clock.advance(HOUR + 1000);
    const then = refreshed(bench);
    expect(then).not.toBe(before);
    bench.controller.stop();
    bench.controller.start();
    bench.clock.advance(3 * HOUR);
    expect(refreshed(bench)).toBe(then);
    bench.log.modify(resources.pushsecrets, BAD, object => ({
      ...object,
      spec: { refreshInterval: '1h' },
    }));
    bench.clock.advance(60_000);
    expect(refreshed(bench)).not.toBe(then);
    bench.controller.close();
  });

  it('is read as it is now', () => {
    const bench = createBench({ spec: { refreshInterval: 'abc' } });
    expect(bench.secret()?.status).toBeUndefined();
    bench.log.modify(resources.externalsecrets, APP, object => ({
      ...object,
      spec: { ...Object(object.spec), refreshInterval: '1h' },
    }));
    bench.clock.advance(60_000);
    expect(readyText(bench.secret(), 'reason')).toBe('SecretSynced');
    bench.controller.close();
  });
});
