import type {
  actorMessages as englishActor,
  findingMessages as englishFinding,
  planeMessages as englishPlane,
  summaryMessages as englishSummary,
  withheldMessages as englishWithheld,
} from '../summary';
import type { Translated } from './translated';

export const summaryMessages: Translated<typeof englishSummary> = {
  label: 'Zusammenfassung',
  attention_one:
    '{{count}} von {{keys}} Secrets braucht Aufmerksamkeit in {{environments}}',
  attention_other:
    '{{count}} von {{keys}} Secrets brauchen Aufmerksamkeit in {{environments}}',
  attentionOnly:
    'Das einzige Secret braucht Aufmerksamkeit in {{environments}}',
  blocksOne: '{{headline}}; eins blockiert den Start von Pods',
  blocksMany: '{{headline}}; {{n}} blockieren den Start von Pods',
  blocksAll: '{{headline}}; das blockiert den Start von Pods',
  oldValue_one:
    '{{count}} von {{keys}} Secrets benutzt einen alten Wert in {{environments}}',
  oldValue_other:
    '{{count}} von {{keys}} Secrets benutzen einen alten Wert in {{environments}}',
  oldValueOnly:
    'Das einzige Secret benutzt einen alten Wert in {{environments}}',
  buildLacks_one: 'Einem laufenden Build fehlt {{count}} Secret',
  buildLacks_other: 'Laufenden Builds fehlen {{count}} Secrets',
  buildUnknown_one: 'Unbekannt: was {{count}} laufender Build bekommt',
  buildUnknown_other: 'Unbekannt: was {{count}} laufende Builds bekommen',
  buildDetail: 'Mehr dazu unten bei den letzten Builds.',
  healthyNeeded: 'Was gebraucht wird, ist in {{environments}} in Ordnung',
  butOptional_one: '{{headline}}; {{count}} optionales Secret fehlt',
  butOptional_other: '{{headline}}; {{count}} optionale Secrets fehlen',
  healthy_one: 'Das einzige Secret ist in {{environments}} in Ordnung',
  healthy_other: 'Alle {{count}} Secrets sind in {{environments}} in Ordnung',
  healthyUneven_one:
    'Der einzige Schlüssel ist in Ordnung: {{parts}} in {{environments}}',
  healthyUneven_other:
    'Alle {{count}} Schlüssel sind in Ordnung: {{parts}} in {{environments}}',
  hidden: 'Keine Berechtigung, die Secrets von {{name}} zu sehen',
  hiddenComponents: 'Keine Berechtigung, die Komponenten von {{name}} zu sehen',
  hiddenDetail:
    'Vielleicht haben sie Secrets: Hier wird nichts von ihnen gesagt.',
  hiddenSome: 'Nicht alle Komponenten von {{name}} sind sichtbar.',
  hiddenIn: 'Keine Berechtigung für {{names}}.',
  atRisk_one:
    'Jetzt aktuell; {{count}} gefährdet: scheitert bei der nächsten Aktualisierung',
  atRisk_other:
    'Jetzt aktuell; {{count}} gefährdet: scheitern bei der nächsten Aktualisierung',
  atRiskDetail:
    'Pods starten und bekommen, was da ist; Änderungen kommen nicht an.',
  alsoAtRisk_one:
    '{{count}} gefährdet: scheitert bei der nächsten Aktualisierung.',
  alsoAtRisk_other:
    '{{count}} gefährdet: scheitern bei der nächsten Aktualisierung.',
  settling_one: 'Nichts zu tun; {{count}} Secret startet oder pausiert',
  settling_other: 'Nichts zu tun; {{count}} Secrets starten oder pausieren',
  partial: 'In {{known}} in Ordnung; in {{unknown}} unbekannt',
  partialWhereSeen: 'In Ordnung, soweit sichtbar; in {{unknown}} unbekannt',
  partialDetail: '{{unknown}} von {{cells}} sind nicht zu beurteilen.',
  unreachable: 'Unbekannt: Keine Plane dieser Komponente ist erreichbar',
  unreadable: 'Unbekannt: Keine Plane dieser Komponente darf gelesen werden',
  unjudged: 'Unbekannt: Gerade ist nichts zu beurteilen',
  was_one: '{{names}} war zuletzt {{what}} ({{time}}).',
  was_other: '{{names}} waren zuletzt {{what}} ({{time}}).',
  wasMixed_one: '{{names}}, Stand {{time}}: {{what}}.',
  wasMixed_other: '{{names}}, Stand {{time}}: je {{what}}.',
  neverSeenIn_one: 'Nie gesehen: {{names}}.',
  neverSeenIn_other: 'Nie gesehen: {{names}}.',
  nothingCounts: 'Nichts zählt als gesund oder gescheitert.',
  neverSeen: 'Vorher wurde nichts gesehen. Das ist kein Urteil.',
  starting: 'Startet: Der erste Blick ist nicht vollständig',
  startingDetail: 'Nichts wird beurteilt, bevor jede Plane einmal gelesen ist.',
  untold: 'Unbekannt: Was {{name}} benutzt, ist nicht zu erfahren',
  notDeployed: '{{name}} ist in keiner Umgebung deployt',
  notDeployedSeen: '{{name}} ist in keiner sichtbaren Umgebung deployt',
  notDeployedDetail: 'Danach steht hier der Zustand der Secrets.',
  oldest: 'Älteste Aktualisierung vor {{age}}, alle rechtzeitig.',
  oldestLate_one:
    'Älteste Aktualisierung vor {{age}}; {{count}} ist verspätet.',
  oldestLate_other:
    'Älteste Aktualisierung vor {{age}}; {{count}} sind verspätet.',
  podsBlocked:
    'Neue Pods von {{name}} können dort nicht starten; laufende Pods laufen weiter.',
  podsWithoutImage:
    'Neue Pods von {{name}} können dort ihr Image nicht abrufen, außer es ist öffentlich oder schon auf dem Node; laufende Pods laufen weiter.',
  heldBack_one: 'Derselbe Fehler hält {{count}} weiteren Schlüssel zurück.',
  heldBack_other: 'Derselbe Fehler hält {{count}} weitere Schlüssel zurück.',
  refreshFailing:
    'Die Aktualisierung scheitert seit {{age}}. Pods laufen mit dem Wert mit Stand {{time}}.',
  rotationLost: 'Eine Rotation seither ist nicht angekommen.',
  alsoUnknown: 'Gerade nicht zu beurteilen: {{names}}.',
};

export const findingMessages: Translated<typeof englishFinding> = {
  label: 'Befunde',
  about: '{{title}}: {{subject}}',
  keys_one: '{{count}} Schlüssel',
  keys_other: '{{count}} Schlüssel',
  cannotJudge: 'Gerade nicht zu beurteilen: {{subject}}',
  gap: 'Funktioniert in {{working}}, fehlt in {{missing}}.',
  blocks: 'Blockiert den Start von Pods.',
  blocksPull:
    'Blockiert den Start von Pods, außer das Image ist öffentlich oder schon auf dem Node.',
  oldValue:
    'Die Aktualisierung scheitert seit {{age}}; Pods benutzen darum den Wert mit Stand {{time}}. Eine Rotation seither ist nicht angekommen.',
  failingSince: 'Scheitert seit {{time}}.',
  shownAsKnown:
    'Gezeigt wird der Stand {{time}}. Nichts hier zählt als gesund oder gescheitert.',
  nothingCounts: 'Nichts hier zählt als gesund oder gescheitert.',
  storeSays: 'Der Store selbst sagt: {{title}}.',
  heldBack_one: 'Hält {{count}} weiteren Schlüssel zurück.',
  heldBack_other: 'Hält {{count}} weitere Schlüssel zurück.',
  reach: '{{all}} Secrets hängen daran: {{parts}}.',
  reachOf: '{{all}} Secrets von {{components}}: {{parts}}.',
  failNow_one: '{{count}} scheitert jetzt',
  failNow_other: '{{count}} scheitern jetzt',
  failNext_one: '{{count}} bei der nächsten Aktualisierung',
  failNext_other: '{{count}} bei der nächsten Aktualisierung',
  whoActs: 'Zuständig',
  aboutCause: 'Über diese Ursache',
  nextStep: 'Nächster Schritt',
  open: 'In {{environment}} öffnen',
  openKey: 'In {{environment}} öffnen: {{key}}',
  seePlane: 'Plane ansehen',
  seePlaneNamed: 'Plane ansehen: {{plane}}',
  more_one: '{{count}} weiteren Befund zeigen',
  more_other: '{{count}} weitere Befunde zeigen',
};

export const actorMessages: Translated<typeof englishActor> = {
  developer: 'Entwicklungsteam von {{project}}',
  developers: 'Entwicklungsteam',
  platformEngineer: 'Plattformteam',
  providerOwner: 'Verantwortliche des Secret Stores',
  nobody: 'Niemand: löst sich von selbst',
};

export const planeMessages: Translated<typeof englishPlane> = {
  live: 'live · {{time}}',
  reached: 'erreicht · {{time}}',
  polled: 'abgefragt · {{time}}',
  starting: 'erster Blick läuft',
  unreachable: 'nicht erreichbar',
  unreachableFor: 'seit {{age}} nicht erreichbar',
  unreachableKnown:
    'Plane {{plane}} seit {{age}} nicht erreichbar: Gezeigt wird der Stand {{time}}.',
  unreachableNever:
    'Plane {{plane}} seit {{age}} nicht erreichbar. Sie wurde nie gesehen.',
  unnamedKnown:
    'Die Plane ist seit {{age}} nicht erreichbar: Gezeigt wird der Stand {{time}}.',
  unnamedNever:
    'Die Plane ist seit {{age}} nicht erreichbar. Sie wurde nie gesehen.',
  knownAt: '{{state}} · Stand {{time}}',
  forbidden: 'nicht lesbar (403)',
  ownAccess: 'der eigene Zugang scheitert',
  credentialsPending: 'wartet auf Zugangsdaten',
  notConfigured: 'kein Zugang konfiguriert',
  notInstalled: 'kein External Secrets',
  noPlane: 'Plane nicht bekannt',
  malformed_one: 'Plane {{plane}}: {{count}} Objekt war nicht lesbar.',
  malformed_other: 'Plane {{plane}}: {{count}} Objekte waren nicht lesbar.',
  malformedUnnamed_one: 'Eine Plane: {{count}} Objekt war nicht lesbar.',
  malformedUnnamed_other: 'Eine Plane: {{count}} Objekte waren nicht lesbar.',
  called: '{{name}} ({{role}})',
  byPart_one: '{{parts}} Plane',
  byPart_other: '{{parts}} Planes',
  part: {
    control: 'Control',
    data: 'Data',
    build: 'Build',
    workflow: 'Workflow',
    observability: 'Observability',
    other: 'andere',
  },
  storeOf: 'Store {{store}} der {{role}}',
  subject: 'Plane {{plane}}',
  subjectOf: 'die Plane von {{environments}}',
  asOf: 'Stand {{time}}',
  asOfLive: 'Stand {{time}} · live',
  lastHeard: 'Zuletzt gehört: {{time}}',
  asOfNone: 'Noch war von keiner Plane etwas zu hören',
};

/** For who may not see what is the platform's. */
export const withheldMessages: Translated<typeof englishWithheld> = {
  names:
    'Namen von Planes und Stores und was Provider sagen, sieht nur das Plattformteam.',
  ask: 'Namen von Planes und Stores und was Provider sagen, sieht nur das Plattformteam. Bei Bedarf dort fragen.',
  askLink: 'Team {{team}} fragen',
  askTeam: 'Bitte das Plattformteam fragen.',
  linkTeam: 'Plattformteam {{team}}',
  next: 'Das Plattformteam fragen: Es sieht die Einzelheiten und ist zuständig.',
  nextTeam:
    'Das Plattformteam ({{team}}) fragen: Es sieht die Einzelheiten und ist zuständig.',
  words: 'im Wortlaut nur für das Plattformteam',
  store: 'Store des Plattformteams',
  storeState: 'Store des Plattformteams: {{word}}',
  plane: 'Eine Plane des Plattformteams',
  ofPlatform: 'des Plattformteams',
  provider: 'dem Plattformteam bekannt',
  storeUntold: 'nicht zu sagen',
};
