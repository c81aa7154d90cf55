import type {
  filterMessages as englishFilter,
  incidentMessages as englishIncident,
  pageMessages as englishPage,
  tileMessages as englishTile,
} from '../platform';
import type { Translated } from './translated';

export const pageMessages: Translated<typeof englishPage> = {
  title: 'Secret Health',
  subtitle:
    'Was jede Plane über ihre Secrets meldet, wer betroffen und wer zuständig ist. Werte werden nie gelesen.',
  views: 'Ansichten von Secret Health',
  incidents: 'Störungen',
  stores: 'Stores',
  platform: 'Plattform-Secrets',
  secrets: 'Alle Secrets',
  toAct_one: 'bei {{count}} ist etwas zu tun',
  toAct_other: 'bei {{count}} ist etwas zu tun',
  configuration: {
    rejected:
      'Die geänderte Konfiguration wurde abgelehnt; die vorherige bleibt in Gebrauch',
    restartNeeded: 'Eine geänderte Konfiguration gilt erst nach einem Neustart',
    why: 'Warum',
  },
  forbiddenTitle: 'Diese Seite sieht nur das Plattformteam',
  forbiddenDetail:
    'Dafür ist das Recht auf die Plattform nötig: je nach Konfiguration von Secret Health eine Aktion von OpenChoreo oder eine Gruppe. Die Secrets der eigenen Komponenten stehen auf deren Tab Secrets.',
};

export const tileMessages: Translated<typeof englishTile> = {
  title: 'Planes',
  note: '{{planes}} in {{clusters}}; ein farbiger Rand heißt, dass die Plane selbst zu prüfen ist',
  planes_one: '{{count}} Plane',
  planes_other: '{{count}} Planes',
  clusters_one: '{{count}} Cluster',
  clusters_other: '{{count}} Clustern',
  kind: {
    control: 'Control Plane',
    data: 'Data Plane',
    build: 'Build Plane',
    workflow: 'Workflow Plane',
    observability: 'Observability Plane',
    other: 'Plane',
  },
  eso: {
    running: 'ESO {{version}} läuft',
    down: 'ESO {{version}} läuft nicht',
    stalled: 'ESO {{version}} steht still',
    notInstalled: 'ESO ist nicht installiert',
    notServed: 'ESO ist da, seine Arten werden nicht bedient',
    unknown: 'ESO unbekannt',
  },
  replicas: '{{available}} von {{desired}} Replicas',
  serves: 'Bedient {{versions}}',
  agent: {
    connected: 'Agent verbunden',
    disconnected: 'Agent weg',
    none: 'Kein Agent, direkt',
    unknown: 'Agent unbekannt',
  },
  caDiffers:
    'Das Zertifikat des Agents wurde erneuert; hinterlegt ist noch das alte',
  caDiffersNext:
    'Das Plattformteam kopiert das neue ca.crt nach clusterAgent.clientCA der Plane {{plane}}.',
  caExpired: 'CA des Agents abgelaufen {{time}}',
  caExpires: 'CA des Agents läuft in {{age}} ab',
  counts: {
    uncounted: 'Anzahl unbekannt',
    critical: '{{n}} von {{all}} gestört',
    warning: '{{n}} von {{all}} zu beheben',
    heldBack: '{{n}} von {{all}} zurückgehalten',
    unknown: '{{n}} unbekannt',
    partly: '{{ok}} in Ordnung, {{n}} unbekannt',
    atRisk: '{{n}} von {{all}} gefährdet',
    waiting: '{{ok}} in Ordnung, {{n}} wartend',
    ok: '{{n}} in Ordnung',
    none: 'keine Secrets',
  },
  refused: 'Darf nicht gelesen werden: {{kinds}}',
  clock: {
    ahead: '{{age}} vor',
    behind: '{{age}} nach',
    off: 'Die Uhr geht {{claim}}',
    doubtful: 'Die Uhr geht vielleicht {{claim}}: Das ist nicht sicher',
    refuted: 'Sie meldet, ihre Uhr gehe {{claim}}: nicht geglaubt',
    unsteady: 'Was sie von ihrer Uhr meldet, springt: nicht geglaubt',
    contradicted: 'Ihre Uhr passt nicht zu ihren Objekten',
    next: {
      off: 'Zeiten werden umgerechnet. Die Uhren der Nodes per NTP stellen.',
      doubtful:
        'Bis dort etwas aktualisiert wird, ist unbekannt, was überfällig ist. Die Uhren der Nodes per NTP stellen.',
      refuted:
        'Die Objekte wurden nach einer anderen Uhr geschrieben; benutzt wird die Uhr des Portals. Herausfinden, was dort antwortet.',
      unsteady:
        'Benutzt wird die Uhr des Portals. Die Uhren der API-Server per NTP stellen oder herausfinden, was dort antwortet.',
      contradicted:
        'Was überfällig ist, ist unbekannt. Die Uhren von API-Server und Operator per NTP stellen.',
    },
  },
  malformed_one: '{{count}} Objekt nicht lesbar',
  malformed_other: '{{count}} Objekte nicht lesbar',
  shared: 'Derselbe Cluster wie {{planes}}',
  secretsOf: 'Secrets von {{plane}}: {{text}}',
};

export const filterMessages: Translated<typeof englishFilter> = {
  label: 'Filter',
  any: '{{name}}: beliebig',
  one: '{{name}}: {{value}}',
  some: '{{name}}: {{n}} von {{all}}',
  active: '{{name}}: {{value}}',
  by: 'Nach {{name}} filtern: {{value}}',
  remove: 'Filter {{name}} entfernen: {{value}}',
  reset: 'Zurücksetzen',
  search: 'Suchen',
  findSecret: 'Schlüssel, Referenz, Komponente oder Schlüssel im Store suchen',
  findStore: 'Plane, Store oder Komponente suchen',
  name: {
    namespace: 'Namespace',
    project: 'Projekt',
    env: 'Umgebung',
    plane: 'Plane',
    store: 'Store',
    status: 'Status',
    severity: 'Schweregrad',
    verdict: 'Urteil',
    cause: 'Ursache',
    owner: 'Besitzer',
    actor: 'Zuständig',
    provider: 'Provider',
    component: 'Komponente',
    reference: 'SecretReference',
    remoteKey: 'Schlüssel im Store',
  },
  severity: {
    critical: 'Kritisch',
    warning: 'Warnung',
    heldBack: 'Zurückgehalten',
    unknown: 'Unklar',
    atRisk: 'Gefährdet',
    waiting: 'Wartend',
    ok: 'In Ordnung',
  },
  actor: {
    developer: 'Entwicklungsteams',
    platformEngineer: 'Plattformteam',
    providerOwner: 'Verantwortliche des Secret Stores',
    nobody: 'Niemand',
  },
  owner: {
    component: 'Komponenten',
    resource: 'Verwaltete Ressourcen',
    build: 'Builds',
    platform: 'Plattform',
    unmanaged: 'Nicht verwaltet',
  },
  noMatch: 'Nichts passt zu diesen Filtern.',
};

export const incidentMessages: Translated<typeof englishIncident> = {
  label: 'Störungen',
  critical_one: '{{count}} kritisch',
  critical_other: '{{count}} kritisch',
  warnings_one: '{{count}} Warnung',
  warnings_other: '{{count}} Warnungen',
  unknown_one: '{{count}} unklar',
  unknown_other: '{{count}} unklar',
  none: 'Keine Störungen',
  noneDetail: 'Jede Plane ist zu sehen, und keins ihrer Secrets scheitert.',
  noneUnknown_one:
    'Keine Störungen, soweit sichtbar; {{count}} Plane ist nicht zu beurteilen',
  noneUnknown_other:
    'Keine Störungen, soweit sichtbar; {{count}} Planes sind nicht zu beurteilen',
  noneUnknownDetail:
    'Planes, die nicht zu beurteilen sind, zählen weder so noch so.',
  onStore: 'Store {{store}} auf Plane {{plane}}',
  onPlane: 'Plane {{plane}}',
  secrets_one: '{{count}} Secret',
  secrets_other: '{{count}} Secrets',
  atRisk_one: '{{count}} Secret gefährdet',
  atRisk_other: '{{count}} Secrets gefährdet',
  countUnknown: 'Anzahl unbekannt',
  components_one: '{{count}} Komponente',
  components_other: '{{count}} Komponenten',
  environments_one: '{{count}} Umgebung',
  environments_other: '{{count}} Umgebungen',
  projects: '{{n}} Projekte',
  productionHit: 'Produktion betroffen',
  since: 'seit {{time}}',
  sinceUnknown: 'Beginn nicht bekannt',
  firstTold: 'Zuerst gemeldet als: {{title}}',
  sinceTold: 'seit {{time}} als: {{title}}',
  quiet: 'Jetzt ruhig',
  quietSince: 'Ruhig seit {{time}} ({{age}}).',
  began: 'Beginn: {{time}}.',
  closes: 'Sie endet, wenn sie nicht wiederkommt: {{time}}.',
  effect: {
    sentence: '{{parts}}.',
    blocking_one: '{{count}} Secret hindert neue Pods am Start',
    blocking_other: '{{count}} Secrets hindern neue Pods am Start',
    startsWithout: 'Pods starten ohne das, was nicht geliefert wird',
    startsWithOther: 'Pods starten mit dem Wert eines fremden Secrets',
    oldValue_one: '{{count}} läuft mit dem alten Wert',
    oldValue_other: '{{count}} laufen mit dem alten Wert',
    heldBack_one: '{{count}} weiteres wird zurückgehalten',
    heldBack_other: '{{count}} weitere werden zurückgehalten',
    atRisk_one:
      '{{count}} Secret von {{components}} hat noch seinen Wert und scheitert bei der nächsten Aktualisierung',
    atRisk_other:
      '{{count}} Secrets von {{components}} haben noch ihren Wert und scheitern bei der nächsten Aktualisierung',
    unknown_one:
      '{{count}} Secret ist unbekannt; es zählt weder als gesund noch als gescheitert.',
    unknown_other:
      '{{count}} Secrets sind unbekannt; keins zählt als gesund oder gescheitert.',
    unknownSince_one:
      '{{count}} Secret ist unbekannt: Gezeigt wird der Stand {{time}}. Es zählt weder als gesund noch als gescheitert.',
    unknownSince_other:
      '{{count}} Secrets sind unbekannt: Gezeigt wird der Stand {{time}}. Keins zählt als gesund oder gescheitert.',
    uncounted: 'Wie viele Secrets es gibt, ist nicht bekannt.',
    other_one:
      '{{count}} Secret ist zu prüfen; kein Pod wird am Start gehindert.',
    other_other:
      '{{count}} Secrets sind zu prüfen; kein Pod wird am Start gehindert.',
    none: 'Jetzt hängt kein Secret daran.',
  },
  column: {
    component: 'Komponente',
    environment: 'Umgebung',
    secrets: 'Secrets',
    effect: 'Wirkung jetzt',
    since: 'Seit',
  },
  affected: 'Was betroffen ist',
  more_one: '{{count}} weitere zeigen',
  more_other: '{{count}} weitere zeigen',
  said: 'Von der Plane gemeldet',
  saidNote: 'aufbewahrt, gekürzt',
  openStore: 'Store {{store}}',
  openSecrets: 'Betroffene Secrets',
  openPlane: 'Plane {{plane}}',
  noComponent: 'keine Komponente',
};
