import { createCertificate } from '@internal/plane-simulator';
import { newControlPlaneTables } from '../observed/__testUtils__/controlPlaneTables';

const validFrom = new Date('2026-01-01T00:00:00Z');
const validTo = new Date('2026-04-01T00:00:00Z');
const later = new Date('2027-01-01T00:00:00Z');
const { cert, key } = createCertificate({ validFrom, validTo });

function pinned(clientCA: unknown) {
  const tables = newControlPlaneTables();
  tables.part('Plane', '').upsert({
    kind: 'ClusterDataPlane',
    metadata: { name: 'default', uid: 'u' },
    spec: { clusterAgent: { clientCA } },
  });
  const { objects } = tables.snapshot().Plane;
  return [...objects.values()][0]?.agentCa;
}

describe('the authority that a plane pins for its agent', () => {
  it('is read of the public certificate, and the PEM is not kept', () => {
    const agentCa = pinned({ value: cert });
    expect(agentCa).toMatchObject({
      state: 'read',
      selfSigned: true,
      notBefore: validFrom.getTime(),
      notAfter: validTo.getTime(),
    });
    expect(JSON.stringify(agentCa)).not.toContain('BEGIN');
  });

  it('is the longest lasting of a bundle', () => {
    const next = createCertificate({ validFrom, validTo: later }).cert;
    expect(pinned({ value: `${cert}\n${next}` })).toMatchObject({
      notAfter: later.getTime(),
    });
  });

  it.each([
    [{ secretKeyRef: { name: 'ca' } }],
    [{ secretRef: { name: 'ca' } }],
  ])('stands in a Secret: %j', clientCA => {
    expect(pinned(clientCA)).toEqual({ state: 'inSecret' });
  });

  it.each<[string, unknown]>([
    ['garbage', { value: 'garbage' }],
    ['a broken block', { value: cert.replace(/[A-Za-z0-9+/]{40}\n/, '\n') }],
    ['a private key', { value: key }],
    ['a text too long', { value: cert + ' '.repeat(70_000) }],
    ['another type', { value: 7 }],
    ['no object', 'x'],
  ])('is unreadable where it is %s', (_, clientCA) => {
    expect(pinned(clientCA)).toEqual({ state: 'unreadable' });
  });

  it.each([[undefined], [null], [{}], [{ value: '' }]])(
    'is nothing where nothing is said: %j',
    clientCA => {
      expect(pinned(clientCA)).toBeUndefined();
    },
  );
});
