import type { SomeCauses } from './germanCause';

export const APPLY_REFUSALS = {
  applyWebhookDown: {
    title: 'ein Webhook der Plane antwortet nicht',
    told: 'Die Plane kann ihren Webhook {{webhook}} nicht fragen und lehnt das Release darum ab.',
    bare: 'Die Plane kann einen ihrer Webhooks nicht fragen und lehnt das Release darum ab.',
    next: 'Wiederherstellen, was den Webhook bedient: bei External Secrets dessen Webhook-Deployment.',
  },
  applyKindUnknown: {
    title: 'die Plane kennt eine Art des Releases nicht',
    told: 'Die Plane kennt die Art {{kind}} nicht.',
    bare: 'Die Plane kennt eine Art nicht, die das Release benutzt.',
    next: 'Deren Definition im Cluster installieren, in der Version, die das Release verlangt.',
  },
  applyFieldUnknown: {
    title: 'die Plane kennt ein Feld des Releases nicht',
    told: 'Die Plane kennt das Feld {{field}} von {{kind}} nicht.',
    brief: 'Die Plane kennt das Feld {{field}} nicht.',
    bare: 'Die Plane kennt ein Feld nicht, das das Release setzt.',
    next: 'Die Definitionen im Cluster aktualisieren oder im Komponententyp auf das Feld verzichten.',
  },
  applyValueRefused: {
    title: 'die Plane lehnt einen Wert des Releases ab',
    told: 'Die Plane nimmt nicht an, was das Release in {{field}} von {{kind}} setzt.',
    brief: 'Die Plane nimmt nicht an, was das Release in {{field}} setzt.',
    bare: 'Die Plane nimmt einen Wert nicht an, den das Release setzt.',
    next: 'Den Wert im Komponententyp korrigieren oder die Definitionen im Cluster aktualisieren.',
  },
  applyQuota: {
    title: 'die Quota des Namespace ist aufgebraucht',
    told: 'Der Namespace in der Plane hat seine Quota {{quota}} aufgebraucht.',
    bare: 'Der Namespace in der Plane hat seine Quota aufgebraucht.',
    next: 'Die Quota erhöhen oder weniger verbrauchen.',
  },
  applyAdmission: {
    title: 'eine Zulassungsregel lehnt das Release ab',
    told: 'Der Admission-Webhook {{webhook}} der Plane lehnt ein Objekt des Releases ab.',
    bare: 'Eine Zulassungsregel der Plane lehnt ein Objekt des Releases ab.',
    next: 'Den Grund im Wortlaut lesen und das Objekt oder die Regel korrigieren.',
  },
  applyNamespaceTerminating: {
    title: 'der Namespace wird gelöscht',
    told: 'Der Namespace {{namespace}} in der Plane wird gelöscht.',
    bare: 'Der Namespace in der Plane wird gelöscht.',
    next: 'Herausfinden, wer ihn löscht; OpenChoreo legt ihn neu an, sobald er weg ist.',
  },
  applyNamespaceAbsent: {
    title: 'den Namespace gibt es nicht',
    told: 'Den Namespace {{namespace}} gibt es in der Plane nicht.',
    bare: 'Den Namespace gibt es in der Plane nicht.',
    next: 'Prüfen, ob das Projekt an die Umgebung gebunden ist.',
  },
  applyNotPermitted: {
    title: 'der Agent darf das Release nicht schreiben',
    told: 'Der Agent der Plane darf ein Objekt des Releases nicht schreiben.',
    bare: 'Der Agent der Plane darf ein Objekt des Releases nicht schreiben.',
    next: 'Die ClusterRole des Agents erweitern.',
  },
  applyUnreachable: {
    title: 'OpenChoreo erreicht die Plane nicht',
    told: 'OpenChoreo erreicht die Plane nicht, um das Release anzuwenden.',
    bare: 'OpenChoreo erreicht die Plane nicht, um das Release anzuwenden.',
    next: 'Prüfen, ob der Agent der Plane verbunden ist.',
  },
} satisfies SomeCauses;
