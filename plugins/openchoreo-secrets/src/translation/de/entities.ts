import type { entityMessages as english } from '../entities';
import {
  buildMessages,
  referenceMessages,
  resourceMessages,
  systemMessages,
} from './entityLists';
import type { Translated } from './translated';

type English = typeof english;

/** What cannot be shown of an entity, by its kind. */
const failureMessages: Translated<English['failure']> = {
  component: {
    forbidden: 'Keine Berechtigung, die Secrets dieser Komponente zu sehen',
    forbiddenDetail:
      'Dafür ist das Recht nötig, Releases und SecretReferences dieser Komponente anzusehen. Bitte an die Administration wenden.',
    notFound: 'Diese Komponente ist Secret Health nicht bekannt',
    notFoundDetail:
      'OpenChoreo hat keine solche Komponente, oder sie ist nicht aus einer Quelle registriert, der hier vertraut wird.',
  },
  system: {
    forbidden: 'Keine Berechtigung, die Secrets dieses Projekts zu sehen',
    forbiddenDetail:
      'Dafür ist das Recht nötig, Releases und SecretReferences dieses Projekts anzusehen. Bitte an die Administration wenden.',
    notFound: 'Dieses Projekt ist Secret Health nicht bekannt',
    notFoundDetail:
      'OpenChoreo hat kein solches Projekt, oder es ist nicht aus einer Quelle registriert, der hier vertraut wird.',
  },
  resource: {
    forbidden: 'Keine Berechtigung, die Secrets dieser Ressource zu sehen',
    forbiddenDetail:
      'Dafür ist das Recht nötig, Releases und SecretReferences dieser Ressource anzusehen. Bitte an die Administration wenden.',
    notFound: 'Diese Ressource ist Secret Health nicht bekannt',
    notFoundDetail:
      'OpenChoreo hat keine solche Ressource, oder sie ist nicht aus einer Quelle registriert, der hier vertraut wird.',
  },
  environment: {
    forbidden: 'Keine Berechtigung, die Secrets dieser Umgebung zu sehen',
    forbiddenDetail:
      'Dafür ist das Recht nötig, Releases und SecretReferences dieser Umgebung anzusehen. Bitte an die Administration wenden.',
    notFound: 'Diese Umgebung ist Secret Health nicht bekannt',
    notFoundDetail:
      'OpenChoreo hat keine solche Umgebung, oder sie ist nicht aus einer Quelle registriert, der hier vertraut wird.',
  },
  domain: {
    forbidden:
      'Keine Berechtigung, die SecretReferences dieses Namespace zu sehen',
    forbiddenDetail:
      'Dafür ist das Recht nötig, SecretReferences im ganzen Namespace anzusehen. Bitte an die Administration wenden.',
    notFound: 'Dieser Namespace ist Secret Health nicht bekannt',
    notFoundDetail:
      'OpenChoreo hat keinen solchen Namespace, oder er ist nicht aus einer Quelle registriert, der hier vertraut wird.',
  },
  plane: {
    forbidden: 'Diesen Tab sieht nur das Plattformteam',
    forbiddenDetail:
      'Dafür ist das Recht auf die Plattform nötig: je nach Konfiguration von Secret Health eine Aktion von OpenChoreo oder eine Gruppe. Die Secrets der eigenen Komponenten stehen auf deren Tab Secrets.',
    notFound: 'Diese Plane ist Secret Health nicht bekannt',
    notFoundDetail:
      'OpenChoreo hat keine solche Plane, oder sie wurde entfernt. Über ihre Secrets ist nichts zu sagen.',
  },
};

/** Counts of things by what they mean to the reader. */
const countMessages: Translated<English['counts']> = {
  critical: '{{n}} kritisch',
  warning_one: '{{count}} Warnung',
  warning_other: '{{count}} Warnungen',
  heldBack: '{{n}} zurückgehalten',
  unknown: '{{n}} unbekannt',
  atRisk: '{{n}} gefährdet',
  waiting: '{{n}} wartend',
  ok: '{{n}} in Ordnung',
  optionalMissing: '{{n}} optional, fehlt',
  none: 'keine Secrets',
  allUnknown: 'unbekannt',
  needsLook: 'bitte prüfen',
  underWay: 'wird ausgerollt',
  componentsIn: '{{components}} in {{environments}}',
  more_one: '{{count}} weitere',
  more_other: '{{count}} weitere',
  hit: 'Betrifft',
};

const environmentMessages: Translated<English['environment']> = {
  failing_one:
    'In {{name}} hat {{count}} von {{all}} Komponenten gestörte Secrets',
  failing_other:
    'In {{name}} haben {{count}} von {{all}} Komponenten gestörte Secrets',
  failingOnly: 'Die einzige Komponente von {{name}} hat gestörte Secrets',
  attentionOnly: 'Die einzige Komponente von {{name}} braucht Aufmerksamkeit',
  attention_one:
    'In {{name}} braucht {{count}} von {{all}} Komponenten Aufmerksamkeit',
  attention_other:
    'In {{name}} brauchen {{count}} von {{all}} Komponenten Aufmerksamkeit',
  alsoAttention_one: '{{count}} weitere braucht Aufmerksamkeit.',
  alsoAttention_other: '{{count}} weitere brauchen Aufmerksamkeit.',
  blocked:
    'Neue Pods von {{names}} können nicht starten; laufende Pods laufen weiter.',
  blockedMany:
    'Neue Pods von {{n}} Komponenten können nicht starten; laufende Pods laufen weiter.',
  hitsSecrets_one: 'Betrifft {{count}} Secret.',
  hitsSecrets_other: 'Betrifft {{count}} Secrets.',
  storeChecked: 'vor {{age}} geprüft',
  alsoUnknown_one: '{{count}} Komponente ist gerade nicht zu beurteilen.',
  alsoUnknown_other: '{{count}} Komponenten sind gerade nicht zu beurteilen.',
  healthy_one: 'Die einzige Komponente von {{name}} hat alle ihre Secrets',
  healthy_other: 'Alle {{count}} Komponenten von {{name}} haben ihre Secrets',
  healthyDetail_one: '{{count}} Secret ist in Ordnung.',
  healthyDetail_other: '{{count}} Secrets sind in Ordnung.',
  settling: 'In {{name}} ist nichts zu tun; auf einige Secrets wird gewartet',
  partial: 'In {{name}} in Ordnung, soweit sichtbar; der Rest ist unbekannt',
  unknown: 'Unbekannt: In {{name}} ist gerade nichts zu beurteilen',
  unknownPlane: 'Unbekannt: Plane {{plane}}, {{state}}',
  healthySeen_one:
    'Die einzige sichtbare Komponente von {{name}} hat alle ihre Secrets',
  healthySeen_other:
    'Alle {{count}} sichtbaren Komponenten von {{name}} haben ihre Secrets',
  empty: 'In {{name}} benutzt keine Komponente Secrets',
  emptySeen: 'In {{name}} benutzt keine sichtbare Komponente Secrets',
  emptyDetail: 'Der Zustand der Secrets steht hier, sobald eine es tut.',
  emptyUnseen: 'Unbekannt: {{name}} ist gerade nicht zu sehen',
  unknownUnnamed: 'Unbekannt: die Plane, {{state}}',
  storeDownUnnamed:
    'Der Store des Plattformteams ist gestört; Werte in Gebrauch bleiben, wie sie sind',
  storeDown:
    'Store {{store}} ist gestört; Werte in Gebrauch bleiben, wie sie sind',
  absent: 'Umgebung {{name}} gibt es nicht mehr',
  absentDetail:
    'OpenChoreo hat keine solche Umgebung. Der Katalog zeigt sie vielleicht noch eine Weile.',
  untold: 'Unbekannt: Was in {{name}} läuft, ist nicht zu erfahren',
  untoldDetail: 'Die Control Plane ist gerade nicht zu fragen.',
  binding: 'Woher die Secrets kommen',
  noPlane: 'keine Plane',
  noStore: 'kein Store',
  noStoreDetail: 'Die Plane nennt keinen',
  components: 'Komponenten in {{name}}',
  find: 'Komponente, Projekt oder Store suchen',
  componentsCount_one: '{{count}} Komponente · Schlimmstes zuerst',
  componentsCount_other: '{{count}} Komponenten · Schlimmstes zuerst',
  column: {
    component: 'Komponente',
    project: 'Projekt',
    secrets: 'Secrets',
    stores: 'Store',
  },
};

const planeMessages: Translated<English['plane']> = {
  unseen: 'Unbekannt: {{plane}}, {{state}}',
  unseenCount_one: '{{count}} Secret ist nicht zu beurteilen.',
  unseenCount_other: '{{count}} Secrets sind nicht zu beurteilen.',
  knownAt: 'Zuletzt gehört: {{time}}.',
  neverSeen: 'Sie wurde nie gesehen. Das ist kein Urteil.',
  esoDown: 'Der External Secrets Operator läuft auf {{plane}} nicht',
  esoStalled: 'Der External Secrets Operator steht auf {{plane}} still',
  esoNotInstalled:
    'Der External Secrets Operator ist auf {{plane}} nicht installiert',
  nothingRefreshes: 'Bis er wieder läuft, wird nichts aktualisiert.',
  nothingArrives: 'Bis dahin kann dort kein Secret ankommen.',
  failingOnly: 'Das einzige Secret von {{plane}} braucht Aufmerksamkeit',
  failing_one:
    'Auf {{plane}} braucht {{count}} von {{all}} Secrets Aufmerksamkeit',
  failing_other:
    'Auf {{plane}} brauchen {{count}} von {{all}} Secrets Aufmerksamkeit',
  ownTrouble: '{{plane}} selbst ist zu prüfen',
  ownTroubleDetail: 'Was los ist, steht bei den Fakten der Plane.',
  uncounted: 'Unbekannt: Die Secrets von {{plane}} sind nicht zu zählen',
  partly: 'Auf {{plane}} in Ordnung, soweit sichtbar; {{n}} unbekannt',
  okNeeded: 'Was auf {{plane}} gebraucht wird, ist in Ordnung',
  ok_one: 'Das einzige Secret von {{plane}} ist in Ordnung',
  ok_other: 'Alle {{count}} Secrets von {{plane}} sind in Ordnung',
  waiting_one:
    'Nichts zu tun; auf {{count}} Secret von {{plane}} wird gewartet',
  waiting_other:
    'Nichts zu tun; auf {{count}} Secrets von {{plane}} wird gewartet',
  noSecrets: '{{plane}} hat keine Secrets',
  butIncidents_one: '{{said}}; {{count}} Störung ist zu prüfen',
  butIncidents_other: '{{said}}; {{count}} Störungen sind zu prüfen',
  incidentsBelow_one: '{{count}} Störung steht unten.',
  incidentsBelow_other: '{{count}} Störungen stehen unten.',
  facts: 'Die Plane selbst',
  fact: {
    seen: 'Gesehen',
    cluster: 'Cluster',
    identity: 'Cluster-ID',
    clock: 'Uhr',
    eso: 'External Secrets',
    replicas: 'Replicas',
    operatorPart: 'Vom Operator',
    versions: 'Bediente Versionen',
    agent: 'Agent',
    agentCa: 'CA des Agents',
    store: 'Standard-Store',
    secrets: 'Secrets',
    refused: 'Nicht lesbar (Rechte)',
    unreadable: 'Nicht lesbar',
  },
  ca: {
    matches: 'Die hinterlegte ist in Gebrauch',
    differs: 'Der Agent hat eine andere als die hinterlegte',
    unknown: 'Nicht verglichen',
  },
  caUntil: '{{text}}, gültig bis {{time}}',
  caExpired: 'Abgelaufen {{time}}',
  caSoon: '{{text}}, läuft in {{age}} ab',
  noStoreNamed: 'keiner genannt',
  environments: 'Umgebungen mit Secrets von hier',
  noEnvironments: 'Keine Umgebung bezieht Secrets von dieser Plane.',
  noEnvironmentsUnseen:
    'Welche Umgebungen Secrets von dieser Plane beziehen, ist jetzt nicht bekannt.',
  noStores: 'Diese Plane hat keinen Store.',
  ownCluster: 'ein eigener',
  moreIncidents_one: '{{count}} weitere Störung zeigen',
  moreIncidents_other: '{{count}} weitere Störungen zeigen',
  noIncidents: 'Keine Störungen auf dieser Plane.',
  noIncidentsUnseen:
    'Keine weitere Störung dieser Plane bekannt. Sie ist jetzt nicht zu sehen.',
  partMissing: 'Störungen oder Stores der Plane konnten nicht geladen werden.',
  links: 'Auf der Seite von Secret Health:',
  open: {
    incidents: 'Störungen dieser Plane',
    stores: 'Stores dieser Plane',
    secrets: 'Secrets dieser Plane',
  },
};

export const entityMessages: Translated<English> = {
  failure: failureMessages,
  counts: countMessages,
  environment: environmentMessages,
  plane: planeMessages,
  system: systemMessages,
  resource: resourceMessages,
  build: buildMessages,
  reference: referenceMessages,
};
