import {
  causeOf,
  compareSeverity,
  type CertificateObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { kindFreshness } from '../planes/kindFreshness';
import type { PlaneView } from '../planes/planeViews';
import type { Expected } from './expected';
import { cannotTell, notObserved, type Finding } from './finding';
import { malformedProducer } from './malformedProducer';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** cert-manager renews within minutes; one that is later than this is not renewed. */
const RENEWAL_GRACE_MS = HOUR;

/** Short-lived certificates are not expiring for their whole life. */
function warnBeforeMs(
  { notBefore, notAfter }: CertificateObject,
  warnDays: number,
): number {
  const asked = warnDays * DAY;
  if (notBefore === undefined || notAfter === undefined) return asked;
  return Math.min(asked, Math.max(0, notAfter - notBefore) / 6);
}

function isExpiring(
  certificate: CertificateObject,
  warnDays: number,
  now: number,
): boolean {
  const { notAfter = 0, renewalAt = notAfter } = certificate;
  return (
    notAfter - now < warnBeforeMs(certificate, warnDays) ||
    now > renewalAt + RENEWAL_GRACE_MS
  );
}

function findingOf(
  certificate: CertificateObject,
  warnDays: number,
  view: PlaneView,
): Finding {
  const { meta, ready, notAfter, renewalAt } = certificate;
  const { now } = view.judging;
  const seen = {
    evidence: 'certificate',
    expiresAt: notAfter,
    renewsAt: renewalAt,
  } as const;
  const { namespace, name } = meta;
  const params = { kind: 'Certificate', namespace, name, plane: view.name };
  const cause = causeOf('certificateNotReady', params, ready?.message);
  const refused = ready?.status === 'False';
  if (notAfter !== undefined && notAfter <= now) {
    const why = refused ? { cause } : {};
    return {
      ...seen,
      ...why,
      state: 'expired',
      severity: 'critical',
      since: notAfter,
    };
  }
  if (refused) {
    const severity = notAfter === undefined ? 'critical' : 'warning';
    return {
      ...seen,
      state: 'failing',
      severity,
      cause,
      since: ready.lastTransitionAt,
    };
  }
  if (notAfter === undefined) {
    return { ...seen, ...cannotTell('noDates', undefined, 'certificate') };
  }
  if (ready?.status !== 'True') {
    return { ...seen, ...cannotTell('notObserved', cause, 'certificate') };
  }
  return isExpiring(certificate, warnDays, now)
    ? { ...seen, state: 'expiring', severity: 'warning' }
    : { ...seen, state: 'healthy', severity: 'ok' };
}

/** What the Certificates say that write the Secret; nothing where it is proven that none does. */
export function byCertificate(expected: Expected): Finding | undefined {
  const { view, namespace, name, producers, context, row } = expected;
  const freshness = kindFreshness(view, 'Certificate', context);
  const ignorance = notObserved(freshness, 'Certificate', view.name);
  if (ignorance) return ignorance;
  const [worst] = (producers.certificates.get(`${namespace}/${name}`) ?? [])
    .map(certificate => findingOf(certificate, row.warnDays, view))
    .sort((a, b) => compareSeverity(a.severity, b.severity));
  return worst ?? malformedProducer(view, 'Certificate', namespace);
}
