import type { checklistMessages as english } from '../checklist';
import type { Translated } from './translated';

export const checklistMessages: Translated<typeof english> = {
  headline: {
    needAction_one:
      'Bei {{count}} von {{all}} nötigen Plattform-Secrets ist etwas zu tun',
    needAction_other:
      'Bei {{count}} von {{all}} nötigen Plattform-Secrets ist etwas zu tun',
    cannotTell_one:
      'Nichts zu tun · {{count}} von {{all}} nötigen Plattform-Secrets ist nicht zu beurteilen',
    cannotTell_other:
      'Nichts zu tun · {{count}} von {{all}} nötigen Plattform-Secrets sind nicht zu beurteilen',
    inOrder: 'Alle {{all}} nötigen Plattform-Secrets sind in Ordnung',
    blind: 'Nichts zu tun · einige Planes sind jetzt nicht zu beurteilen',
    none: 'Welche Plattform-Secrets nötig sind, ist nicht bekannt',
    noneHere: 'Hier ist kein Plattform-Secret nötig',
  },
  part: {
    missing: '{{n}} fehlend',
    failing: '{{n}} gestört',
    expired: '{{n}} abgelaufen',
    wrongKeys: '{{n}} mit falschen Schlüsseln',
    expiring: '{{n}} ablaufend',
    expiringOne: '1 läuft ab (noch {{left}})',
    cannotTell_one: '{{count}} weiteres ist nicht zu beurteilen.',
    cannotTell_other: '{{count}} weitere sind nicht zu beurteilen.',
    waived_one: '{{count}} ist ausgenommen.',
    waived_other: '{{count}} sind ausgenommen.',
  },
  family: {
    detected: 'Geprüft gegen die Liste von OpenChoreo {{family}} (erkannt).',
    configured:
      'Geprüft gegen die Liste von OpenChoreo {{family}} (so konfiguriert).',
    unknown:
      'Das Release von OpenChoreo war nicht zu erkennen; ob hier alles steht, ist darum nicht bekannt.',
    assumed:
      'Das Release von OpenChoreo war nicht zu erkennen; geprüft gegen die Liste von {{family}}.',
  },
  show: {
    label: 'Zeilen',
    action: 'Handlungsbedarf zuerst',
    all: 'Alle Zeilen',
  },
  optional: {
    label: 'Optionale Zeilen',
    shown: 'Optionale: angezeigt',
    hidden: 'Optionale: ausgeblendet',
  },
  export: { markdown: 'Markdown', json: 'JSON' },
  exportLabel: {
    markdown: 'Als Markdown exportieren',
    json: 'Als JSON exportieren',
  },
  role: {
    control: 'Control Plane',
    data: 'Data Plane',
    workflow: 'Workflow Plane',
    observability: 'Observability Plane',
  },
  place: '{{role}} · {{namespace}}',
  progress: {
    inOrder: '{{share}} in Ordnung',
    cannotTell_one: '{{count}} unklar',
    cannotTell_other: '{{count}} unklar',
    none: 'nichts nötig',
    bar: '{{all}} nötig: {{parts}}',
  },
  column: {
    secret: 'Secret',
    purpose: 'Wofür',
    producer: 'Erzeugt von',
    keys: 'Schlüssel',
    state: 'Zustand',
    next: 'Was zu tun ist',
  },
  table: 'Plattform-Secrets von {{plane}}',
  producer: {
    externalSecret: 'ExternalSecret',
    certManager: 'cert-manager',
    byHand: 'von Hand',
  },
  keys: {
    some: '{{n}} von {{all}}',
    unknown: '?',
    unknownTitle: 'Welche Schlüssel es hat, ist nicht bekannt',
    missing: 'Es fehlen: {{keys}}',
    expected: 'Erwartet: {{keys}}',
    none: 'keine',
  },
  state: {
    healthy: 'Vorhanden',
    failing: 'Gestört',
    missing: 'Fehlt',
    expired: 'Abgelaufen',
    wrongKeys: 'Falsche Schlüssel',
    cannotTell: 'Unklar',
    unmanaged: 'Nicht verwaltet',
    optionalAbsent: 'Optional, nicht da',
    notApplicable: 'Trifft nicht zu',
    waived: 'Ausgenommen bis {{time}}',
    expiresIn: 'Läuft ab: noch {{left}}',
  },
  left: 'noch {{left}}',
  days_one: '{{count}} Tag',
  days_other: '{{count}} Tage',
  years: '{{n}} J.',
  otherwise: 'sonst: {{state}}',
  livesInSecret: 'Liegt in {{secret}}, Schlüssel {{key}}',
  livesInSecretOnly: 'Liegt in {{secret}}',
  livesInKey: 'Liegt unter dem Schlüssel {{key}}',
  livesInRemote: 'Liegt im externen Store unter {{remoteKey}}',
  livesInRemoteToo: 'im externen Store: {{remoteKey}}',
  notCounted: 'Nicht gezählt: Es ist kein eigenes Secret.',
  configured: 'so konfiguriert',
  next: {
    actor: 'Zuständig: {{actor}}',
    missing: {
      externalSecret:
        'Das ExternalSecret, das es erzeugt, in {{namespace}} anlegen.',
      certManager:
        'Das Certificate, das es erzeugt, in {{namespace}} anlegen oder das Chart neu installieren.',
      byHand: 'In {{namespace}} mit den Schlüsseln {{keys}} anlegen.',
      byHandNoKeys: 'In {{namespace}} anlegen.',
    },
    switchOff: 'Oder {{feature}} abschalten.',
    failing: 'Prüfen, was es erzeugt.',
    wrongKeys: 'Die fehlenden Schlüssel ergänzen: {{keys}}.',
    wrongKeysUnnamed: 'Seine Schlüssel mit den erwarteten vergleichen.',
    expired:
      'Jetzt erneuern: Certificate und Issuer prüfen. Wer es benutzt, wird abgewiesen.',
    renewsAt: 'cert-manager erneuert es: {{time}}.',
    renewalLate:
      'Die Erneuerung war fällig ({{time}}) und blieb aus: Certificate und Issuer prüfen.',
    renew: 'Vor dem Ablauf erneuern.',
    clientCa:
      'Mit der Erneuerung ändert sich die CA: auch clientCA der Plane {{plane}} anpassen.',
    unmanaged:
      'Soweit sichtbar, hält nichts es aktuell: rechtzeitig von Hand erneuern.',
    featureOff: 'Nichts, {{feature}} ist abgeschaltet.',
    notNeeded: 'Nichts, es ist optional.',
    waived: 'Ausgenommen: {{reason}}',
    waiverEnded:
      'Die Ausnahme ist abgelaufen ({{time}}). Grund war: {{reason}}',
    incident: 'Störung',
    secret: 'In allen Secrets',
    docs: 'Doku',
  },
  reason: {
    notObserved: 'Was es erzeugt, ist auf dieser Plane nicht zu beobachten.',
    starting: 'Der erste Blick auf die Plane ist noch nicht vollständig.',
    notLookedFor:
      'Soweit sichtbar, erzeugt es nichts, und die Suche danach ist nicht freigegeben. Den Namespace in der Konfiguration freigeben oder selbst nachsehen.',
    lookUpFailed:
      'Die Suche danach wurde verweigert. Dem Leser dieser Plane das Recht geben, dieses eine Secret abzurufen.',
    noDates: 'Das Certificate ist da und hat noch keine Daten.',
    familyUnknown:
      'Das Release von OpenChoreo ist nicht bekannt. Es in der Konfiguration nennen.',
  },
  more: {
    show: '{{n}} weitere zeigen: {{parts}}',
    showInOrder: '{{n}} weitere in Ordnung zeigen',
    showAll: '{{parts}} zeigen',
    hide: 'Weniger zeigen',
    inOrder: '{{n}} in Ordnung',
    cannotTell: '{{n}} unklar',
    waived: '{{n}} ausgenommen',
    optional: '{{n}} optional',
    elsewhere: '{{n}} anderswo',
  },
  toggle: 'Zeilen von {{plane}}',
  emptyDetail: 'Die Checkliste erscheint, sobald eine Plane bekannt ist.',
};
