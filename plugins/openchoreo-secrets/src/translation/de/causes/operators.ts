import type { SomeCauses } from './germanCause';

const UNREAD =
  'kann im Log „invalid duration“ stehen: ClusterPushSecrets und die Timeouts von Webhook-Generatoren prüfen.';

const STOPPED = 'ein Intervall hält External Secrets an';
const GOES_ON =
  'Ein Neustart hilft nicht; etwa eine Minute danach geht alles weiter.';

export const OPERATOR_CAUSES = {
  controllerDown: {
    title: 'External Secrets läuft nicht',
    told: 'Der Controller von External Secrets auf Plane {{plane}} läuft nicht: Nichts wird aktualisiert.',
    bare: 'Der Controller von External Secrets läuft nicht: Nichts wird aktualisiert.',
    next: `Den Controller wieder starten. Endet er erneut, ${UNREAD}`,
  },
  controllerScaledDown: {
    title: 'External Secrets läuft nicht',
    told: 'Der Controller von External Secrets auf Plane {{plane}} ist herunterskaliert: Nichts wird aktualisiert.',
    bare: 'Der Controller von External Secrets ist herunterskaliert: Nichts wird aktualisiert.',
    next: 'Den Controller hochskalieren. Bis dahin wird nichts aktualisiert.',
  },
  controllerStalled: {
    title: 'External Secrets steht still',
    told: 'Der Controller von External Secrets auf Plane {{plane}} steht still: Nichts wird mehr aktualisiert.',
    bare: 'Der Controller von External Secrets steht still: Nichts wird mehr aktualisiert.',
    next: `Den Controller neu starten. Steht er wieder still, ${UNREAD}`,
  },
  intervalUnreadable: {
    title: STOPPED,
    told: '{{kind}} {{namespace}}/{{name}} hält den Controller von External Secrets auf Plane {{plane}} an: Nichts wird aktualisiert.',
    brief:
      '{{kind}} {{name}} hält den Controller von External Secrets an: Nichts wird aktualisiert.',
    bare: 'Ein Objekt mit unlesbarem Intervall hält den Controller von External Secrets an: Nichts wird aktualisiert.',
    next: `Das Intervall korrigieren oder das Objekt löschen. ${GOES_ON}`,
  },
  intervalOfSibling: {
    title: STOPPED,
    told: '{{kind}} {{name}} hindert External Secrets auf Plane {{plane}} daran, irgendein Objekt der Art {{kind}} aufzugreifen, und nach dem nächsten Neustart an allem.',
    brief:
      '{{kind}} {{name}} hindert External Secrets daran, irgendein Objekt der Art {{kind}} aufzugreifen, und nach dem nächsten Neustart an allem.',
    bare: 'Ein Objekt mit unlesbarem Intervall hält den Controller von External Secrets an.',
    next: `Das Intervall korrigieren oder das Objekt löschen. ${GOES_ON}`,
  },
  intervalOfOwner: {
    title: STOPPED,
    told: '{{kind}} {{namespace}}/{{name}} von {{owner}} hält den Controller von External Secrets auf Plane {{plane}} an: Nichts wird aktualisiert.',
    brief:
      '{{kind}} {{name}} von {{owner}} hält den Controller von External Secrets an: Nichts wird aktualisiert.',
    bare: 'Ein Objekt mit unlesbarem Intervall hält den Controller von External Secrets an: Nichts wird aktualisiert.',
    next: `Das Intervall mit dem Besitzer korrigieren oder das Objekt löschen. ${GOES_ON}`,
  },
  webhookDown: {
    title: 'der Webhook von External Secrets läuft nicht',
    told: 'Der Webhook von External Secrets auf Plane {{plane}} läuft nicht: Neue und geänderte Objekte werden abgelehnt, Vorhandenes wird weiter aktualisiert.',
    bare: 'Der Webhook von External Secrets läuft nicht: Neue und geänderte Objekte werden abgelehnt, Vorhandenes wird weiter aktualisiert.',
    next: 'Ihn starten oder prüfen, warum er nicht bereit ist.',
  },
  certControllerDown: {
    title: 'der Zertifikat-Controller von External Secrets läuft nicht',
    told: 'Der Zertifikat-Controller von External Secrets auf Plane {{plane}} läuft nicht: Das Zertifikat des Webhooks wird nicht erneuert.',
    bare: 'Der Zertifikat-Controller von External Secrets läuft nicht: Das Zertifikat des Webhooks wird nicht erneuert.',
    next: 'Ihn starten, bevor dieses Zertifikat abläuft: Danach werden neue und geänderte ExternalSecrets abgelehnt.',
  },
  kindNotServed: {
    title: 'ExternalSecrets werden nicht bedient',
    told: 'External Secrets ist auf Plane {{plane}} installiert, und ihr Cluster bedient kein {{kind}}, das lesbar ist.',
    brief:
      'External Secrets ist auf Plane {{plane}} installiert, und ihr Cluster bedient kein ExternalSecret, das lesbar ist.',
    bare: 'External Secrets ist installiert, und der Cluster bedient kein ExternalSecret, das lesbar ist.',
    next: 'Prüfen, ob die Definition von ExternalSecrets da ist und v1 oder v1beta1 bedient.',
  },
  esoNotInstalled: {
    title: 'External Secrets ist nicht installiert',
    told: 'Der Cluster von Plane {{plane}} hat keinen External Secrets Operator.',
    bare: 'Der Cluster hat keinen External Secrets Operator.',
    next: 'Den External Secrets Operator installieren, wenn dort Secrets synchronisiert werden sollen.',
  },
} satisfies SomeCauses;
