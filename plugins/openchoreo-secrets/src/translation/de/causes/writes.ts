import type { SomeCauses } from './germanCause';

export const WRITE_CAUSES = {
  templateFailed: {
    title: 'das Secret konnte nicht gebaut werden',
    told: 'Die Werte wurden geholt, aber das Secret {{target}} war daraus nicht zu bauen.',
    bare: 'Die Werte wurden geholt, aber das Secret war daraus nicht zu bauen.',
    next: 'Das Template oder die Dekodierung korrigieren. Die Stelle nennen die aufbewahrten Events.',
  },
  ownedByAnother: {
    title: 'das Secret gehört einem anderen ExternalSecret',
    told: 'Das Secret {{target}} gehört einem anderen ExternalSecret. Das heilt nicht von selbst.',
    bare: 'Das Secret gehört einem anderen ExternalSecret. Das heilt nicht von selbst.',
    next: 'Eins der beiden Ziele umbenennen.',
  },
  remoteKeyOfAnother: {
    title: 'der zu überschreibende Schlüssel gehört einem anderen',
    told: 'Den Schlüssel {{remoteKey}} in Store {{store}} hat nicht External Secrets geschrieben; er bleibt, wie er ist.',
    brief:
      'Den Schlüssel in Store {{store}} hat nicht External Secrets geschrieben; er bleibt, wie er ist.',
    bare: 'Den Schlüssel im Store hat nicht External Secrets geschrieben; er bleibt, wie er ist.',
    next: 'In einen anderen Schlüssel schreiben oder den vorhandenen entfernen.',
  },
  targetImmutable: {
    title: 'das Secret ist unveränderlich',
    told: 'Das Secret {{target}} ist unveränderlich und kann keinen neuen Wert aufnehmen. Das heilt nicht von selbst.',
    bare: 'Das Secret ist unveränderlich und kann keinen neuen Wert aufnehmen. Das heilt nicht von selbst.',
    next: 'Das Secret ersetzen oder veränderlich machen.',
  },
  writeRefused: {
    title: 'der Cluster lehnt das Secret ab',
    told: 'Das Secret {{target}} konnte nicht geschrieben werden: Der Cluster hat es abgelehnt.',
    bare: 'Das Secret konnte nicht geschrieben werden: Der Cluster hat es abgelehnt.',
    next: 'In den aufbewahrten Events nach einer Quota, einem Admission-Webhook oder fehlenden Rechten suchen.',
  },
  noSecretByPolicy: {
    title: 'das ExternalSecret schreibt kein Secret',
    told: 'Das Secret {{target}} wird wegen der Creation Policy seines ExternalSecrets nicht geschrieben.',
    bare: 'Das ExternalSecret schreibt wegen seiner Creation Policy kein Secret.',
    next: 'Den Komponententyp ein Secret schreiben lassen oder korrigieren, was danach fragt.',
  },
  windowClosed: {
    title: 'das Zeitfenster bleibt geschlossen',
    told: 'Das Zeitfenster ist seit mehr als einer Woche geschlossen.',
    bare: 'Das Zeitfenster ist seit mehr als einer Woche geschlossen.',
    next: 'Den Zeitplan des Zeitfensters prüfen: Vielleicht öffnet es sich nie.',
  },
} satisfies SomeCauses;
