import { parseCertificate } from './index';

const metadata = { name: 'agent', namespace: 'data-plane', uid: 'u' };

describe('parseCertificate', () => {
  it('keeps the Secret it writes, its issuer and its dates', () => {
    const parsed = parseCertificate({
      metadata,
      spec: {
        secretName: 'cluster-agent-tls',
        commonName: 'default',
        isCA: true,
        issuerRef: { kind: 'ClusterIssuer', name: 'self-signed' },
        keystores: { jks: { password: 's3cr3t' } },
      },
      status: {
        notBefore: '2026-01-01T00:00:00Z',
        notAfter: '2026-04-01T00:00:00Z',
        renewalTime: '2026-03-17T00:00:00Z',
        conditions: [{ type: 'Ready', status: 'True', reason: 'Ready' }],
      },
    });
    expect(parsed).toMatchObject({
      ok: true,
      object: {
        kind: 'Certificate',
        secretName: 'cluster-agent-tls',
        commonName: 'default',
        isCA: true,
        issuer: { kind: 'ClusterIssuer', name: 'self-signed' },
        notBefore: Date.UTC(2026, 0, 1),
        notAfter: Date.UTC(2026, 3, 1),
        renewalAt: Date.UTC(2026, 2, 17),
        ready: { status: 'True' },
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('s3cr3t');
  });

  it('claims no dates for one that was never issued', () => {
    const spec = { secretName: 's', issuerRef: { name: 'ca' } };
    const parsed = parseCertificate({ metadata, spec });
    expect(parsed).toMatchObject({
      ok: true,
      object: { isCA: false, issuer: { kind: 'Issuer', name: 'ca' } },
    });
    if (!parsed.ok) return;
    expect(parsed.object.notAfter).toBeUndefined();
    expect(parsed.object.ready).toBeUndefined();
  });

  it('takes a date that is none for no date', () => {
    const status = { notAfter: 'soon', renewalTime: 7 };
    const parsed = parseCertificate({
      metadata,
      spec: { secretName: 's' },
      status,
    });
    expect(parsed).toMatchObject({ ok: true, object: { secretName: 's' } });
    if (!parsed.ok) return;
    expect(parsed.object.notAfter).toBeUndefined();
  });

  it('refuses one that names no Secret', () => {
    expect(parseCertificate({ metadata, spec: {} })).toMatchObject({
      ok: false,
      reason: 'spec.secretName: expected string, got undefined',
    });
  });
});
