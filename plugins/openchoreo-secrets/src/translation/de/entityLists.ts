import type {
  buildMessages as englishBuild,
  referenceMessages as englishReference,
  resourceMessages as englishResource,
  systemMessages as englishSystem,
} from '../entityLists';
import type { Translated } from './translated';

export const systemMessages: Translated<typeof englishSystem> = {
  failing_one: '{{count}} von {{all}} Komponenten hat gestörte Secrets',
  failing_other: '{{count}} von {{all}} Komponenten haben gestörte Secrets',
  attention_one: '{{count}} von {{all}} Komponenten braucht Aufmerksamkeit',
  attention_other: '{{count}} von {{all}} Komponenten brauchen Aufmerksamkeit',
  inProductionOnly: 'In Produktion.',
  healthyIn: '{{headline}} in {{environments}}',
  inProductionAll: 'Alle in Produktion.',
  inProduction_one: '{{count}} davon in Produktion.',
  inProduction_other: '{{count}} davon in Produktion.',
  partial: 'In Ordnung, soweit sichtbar; ein Teil von {{name}} ist unbekannt',
  unknown: 'Unbekannt: Von {{name}} ist gerade nichts zu beurteilen',
  settling: 'Nichts zu tun; auf einige Secrets wird gewartet',
  empty: 'Keine Komponente von {{name}} benutzt Secrets',
  emptySeen: 'Keine sichtbare Komponente von {{name}} benutzt Secrets',
  matrix: 'Komponenten nach Umgebung',
  cell: '{{component}} in {{environment}}: {{text}}',
  absent: 'nicht da',
  keyOf: '{{subject}} von {{component}}',
  inPlaces: '{{component}} in {{environments}}',
  open: 'Komponente öffnen',
  openComponent: 'Komponente öffnen: {{name}}',
};

export const resourceMessages: Translated<typeof englishResource> = {
  unreachable: 'Unbekannt: Keine Plane dieser Ressource ist erreichbar',
  unreadable: 'Unbekannt: Keine Plane dieser Ressource darf gelesen werden',
  keyColumn: 'Secret der Ressource',
  group: 'Was die Ressource mitbringt',
  emptyDetail:
    'Die Ressource hat keine erzeugt. Sobald sie es tut, steht deren Zustand hier.',
};

export const buildMessages: Translated<typeof englishBuild> = {
  title: 'Letzte Builds',
  count_one: '{{count}} Lauf · neueste zuerst',
  count_other: '{{count}} Läufe · neueste zuerst',
  column: {
    run: 'Lauf',
    started: 'Beginn',
    secrets: 'Seine Secrets',
  },
  notEnded: 'nicht beendet',
  took: 'dauerte {{age}}',
  plane: 'auf Plane {{plane}}',
  none: 'keine',
  notRendered: 'noch nicht gerendert',
  optional: 'optional: Builds gehen ohne weiter',
};

export const referenceMessages: Translated<typeof englishReference> = {
  missing_one: '{{count}} SecretReference wird genannt und existiert nicht',
  missing_other:
    '{{count}} SecretReferences werden genannt und existieren nicht',
  neverPushed_one: '{{count}} Secret kam nie in seinen Store',
  neverPushed_other: '{{count}} Secrets kamen nie in ihre Stores',
  pushLate_one: '{{count}} Secret wird nicht mehr in den Store geschrieben',
  pushLate_other:
    '{{count}} Secrets werden nicht mehr in den Store geschrieben',
  pushLateDetail: 'Ihre Stores behalten den Wert des letzten Push.',
  invisible:
    'Die eigene Liste des Portals zeigt nicht, was nie in den Store kam.',
  alsoNeverPushed_one: '{{count}} Secret kam nie in seinen Store.',
  alsoNeverPushed_other: '{{count}} Secrets kamen nie in ihre Stores.',
  alsoPushLate_one:
    '{{count}} Secret wird nicht mehr in den Store geschrieben.',
  alsoPushLate_other:
    '{{count}} Secrets werden nicht mehr in den Store geschrieben.',
  alsoTaken_one:
    '{{count}} Komponente, die eine benutzt, hat gestörte Secrets.',
  alsoTaken_other:
    '{{count}} Komponenten, die eine benutzen, haben gestörte Secrets.',
  alsoMissing_one: '{{count}} genannte SecretReference existiert nicht.',
  alsoMissing_other: '{{count}} genannte SecretReferences existieren nicht.',
  missingDetail: 'Was sie nimmt, kann nicht entstehen.',
  takersFail_one:
    '{{count}} Komponente, die eine SecretReference benutzt, hat gestörte Secrets',
  takersFail_other:
    '{{count}} Komponenten, die SecretReferences benutzen, haben gestörte Secrets',
  takersFailDetail: 'Was los ist, steht unten und auf ihren Seiten.',
  needsLook_one: '{{count}} SecretReference ist zu prüfen',
  needsLook_other: '{{count}} SecretReferences sind zu prüfen',
  needsLookDetail: 'Was los ist, steht in der Liste.',
  atRisk_one:
    '{{count}} SecretReference wird benutzt, wo ein Secret gefährdet ist: Es scheitert bei der nächsten Aktualisierung',
  atRisk_other:
    '{{count}} SecretReferences werden benutzt, wo ein Secret gefährdet ist: Es scheitert bei der nächsten Aktualisierung',
  atRiskDetail: 'Warum, steht bei den Komponenten, die sie benutzen.',
  partial:
    'In Ordnung, soweit sichtbar; einige SecretReferences von {{name}} sind unbekannt',
  unknown:
    'Unbekannt: Die SecretReferences von {{name}} sind nicht zu beurteilen',
  fine_one: 'Die einzige SecretReference von {{name}} ist in Ordnung',
  fine_other: 'Alle {{count}} SecretReferences von {{name}} sind in Ordnung',
  unusedDetail_one: '{{count}} wird von keiner sichtbaren Komponente benutzt.',
  unusedDetail_other:
    '{{count}} werden von keiner sichtbaren Komponente benutzt.',
  empty: '{{name}} hat keine SecretReferences',
  emptyDetail:
    'SecretReferences und im Portal angelegte Secrets erscheinen hier, sobald es welche gibt.',
  title: 'SecretReferences',
  shownOf: '{{shown}} von {{all}}',
  find: 'Referenz oder Schlüssel suchen',
  filter: {
    label: 'Anzeigen',
    all: 'Alle',
    trouble: 'Mit Handlungsbedarf',
    missing: 'Fehlend',
    unused: 'Nicht benutzt',
    managed: 'Im Portal angelegt',
    count: '{{word}} {{n}}',
  },
  column: {
    reference: 'SecretReference und Schlüssel',
    pushed: 'Push in den Store',
    usedBy: 'Benutzt von',
  },
  managed: 'im Portal angelegt',
  absentNamed: 'Wird genannt, existiert aber nicht',
  absentPushed:
    'Fehlt: wurde in den Store geschrieben, und keine SecretReference steht dafür',
  stateUnknown: 'Unbekannt: lässt sich jetzt nicht nachschlagen',
  notPushed: 'wird nicht von hier geschrieben',
  noPush: 'Kein Push gefunden',
  pushedAgo: 'Vor {{age}} geschrieben',
  pushed: 'Geschrieben',
  atRiskToo: '{{said}} · gefährdet',
  never: 'Nie in den Store geschrieben: Die Liste des Portals zeigt es nicht',
  old: 'Nicht in den Store geschrieben seit {{time}}: Der Store behält den alten Wert',
  oldUnknown:
    'Nicht mehr in den Store geschrieben: Der Store behält den alten Wert',
  pushUnknown: 'Unbekannt, ob es in den Store geschrieben wurde',
  pushWaiting: 'Push läuft',
  onStore: '{{store}} auf {{plane}}',
  onPlane: 'auf {{plane}}',
  why: '{{title}} · zuständig: {{actor}}',
  unused: 'von keiner sichtbaren Komponente benutzt',
  usageUnknown: 'nicht bekannt, wer es benutzt',
  remote: '{{key}} ← {{remote}}',
  property: '{{remoteKey}} · {{property}}',
  inEnvironments: 'in {{names}}',
  notDeployed: 'genannt, aber nirgends deployt',
  moreUsers_one: '{{count}} weitere Komponente',
  moreUsers_other: '{{count}} weitere Komponenten',
  moreKeys_one: '{{count}} weiterer Schlüssel',
  moreKeys_other: '{{count}} weitere Schlüssel',
};
