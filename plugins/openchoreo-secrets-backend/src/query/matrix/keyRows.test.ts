import { env, file } from '../__fixtures__/objects';
import { keyRows } from './keyRows';

describe('the rows of a component', () => {
  it('are the keys that take a secret in at least one workload', () => {
    const rows = keyRows([
      [env('A=r/a'), env('LITERAL')],
      [env('A'), env('B=r/b')],
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('are called by the path of a file, whether its mount path names it or its directory', () => {
    const [directory] = keyRows([[file('/etc/app/tls.crt=t/crt')]]);
    expect(directory).toMatchObject({
      id: '/etc/app/tls.crt',
      label: '/etc/app/tls.crt',
      from: 'file',
    });
    const whole = { ...file('/x/tls.crt=t/crt'), mountPath: '/x/tls.crt' };
    expect(keyRows([[whole]])[0].id).toBe('/x/tls.crt');
  });

  it('keep a variable and a file of one name apart', () => {
    const { mountPath: _, ...bare } = file('/x/TOKEN=t/t');
    const ids = keyRows([[env('TOKEN=t/t'), bare]]).map(({ id }) => id);
    expect(ids).toEqual(['TOKEN', 'file:TOKEN']);
  });

  it('stand under the reference that most workloads take them from', () => {
    const [row] = keyRows([[env('A=x/a')], [env('A=y/a')], [env('A=y/a')]]);
    expect(row.reference).toBe('y');
  });
});
