import { connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import { isIP } from 'node:net';
import type { ClusterCredentials } from './credentials';

/** The machine's time: the answer only completes what is told of a failure. */
const DEADLINE_MS = 5_000;

/** A certificate as far as it is told. */
export interface ShownCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly endsAt: string;
  readonly names: string;
}

/** Whoever answers chose these words. */
function word(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 80) || '(unnamed)';
}

function timeOf(text: string): string {
  const at = Date.parse(text);
  return Number.isNaN(at) ? '(no time)' : new Date(at).toISOString();
}

function told({ subject, issuer, valid_to, subjectaltname }: PeerCertificate) {
  return {
    subject: word(subject.CN ?? subject.O),
    issuer: word(issuer.CN ?? issuer.O),
    endsAt: timeOf(valid_to),
    names: word(subjectaltname?.replace(/(DNS|IP Address):/g, '')),
  };
}

function open({ server, tls }: ClusterCredentials): TLSSocket {
  const { hostname, port } = new URL(server);
  const host = hostname.replace(/^\[|\]$/g, '');
  const servername = tls.servername ?? (isIP(host) ? '' : host);
  // Nothing is sent, and nothing of ours shown.
  return connect({
    host,
    port: Number(port) || 443,
    servername,
    rejectUnauthorized: false,
  });
}

/** The certificate that a server shows, whoever signed it; undefined where it shows none now. */
export function shownCertificate(
  credentials: ClusterCredentials,
): Promise<ShownCertificate | undefined> {
  return new Promise(resolve => {
    const socket = open(credentials);
    const late = () => socket.destroy(new Error('no answer'));
    const timer = setTimeout(late, DEADLINE_MS);
    const end = (certificate?: ShownCertificate) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(certificate);
    };
    socket.on('error', () => end());
    socket.on('secureConnect', () => {
      const peer = socket.getPeerCertificate();
      end(peer.subject ? told(peer) : undefined);
    });
  });
}
