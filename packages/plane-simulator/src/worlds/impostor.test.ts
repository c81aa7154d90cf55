import { resources } from '../apiserver/resources';
import { readyOf } from '../eso/condition';
import { ManualClock } from '../log';
import { impostor } from './impostor';
import { seedWorld } from './startWorld';

describe('the world of an impostor', () => {
  const clusters = seedWorld(impostor, new ManualClock());
  const logOf = (name: string) => {
    const found = clusters.find(({ spec }) => spec.name === name);
    if (!found) throw new Error(`no cluster ${name}`);
    return found.log;
  };
  const production = logOf('prod-data');
  const other = logOf('eu-data');
  const failing = production
    .list(resources.externalsecrets)
    .filter(secret => readyOf(secret.status)?.status === 'False');

  it('has a cluster that answers the id of production', () => {
    const [id, claimed] = [production, other].map(
      log =>
        log.get(resources.namespaces, { name: 'kube-system' })?.metadata.uid,
    );
    expect(claimed).toBe(id);
  });

  it('shows there as Ready what fails in production, down to the uids', () => {
    expect(failing.length).toBeGreaterThan(0);
    for (const { metadata } of failing) {
      const copy = other.get(resources.externalsecrets, metadata);
      expect(copy?.metadata.uid).toBe(metadata.uid);
      expect(readyOf(copy?.status)?.status).toBe('True');
    }
  });
});
