import type {
  cardMessages as englishCard,
  matrixMessages as englishMatrix,
  stateMessages as englishState,
} from '../matrix';
import type { Translated } from './translated';

export const matrixMessages: Translated<typeof englishMatrix> = {
  title: 'Secrets nach Umgebung',
  keyCount_one: '{{count}} Schlüssel · Reihenfolge der Pipeline',
  keyCount_other: '{{count}} Schlüssel · Reihenfolge der Pipeline',
  shownOf_one: '{{shown}} von {{count}} Schlüssel · Reihenfolge der Pipeline',
  shownOf_other:
    '{{shown}} von {{count}} Schlüsseln · Reihenfolge der Pipeline',
  holdsBack_one: 'blockiert {{count}} weiteren Schlüssel',
  holdsBack_other: 'blockiert {{count}} weitere Schlüssel',
  onlyAttention: 'Nur Zeilen mit Handlungsbedarf',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  changes_one: '{{count}} Änderung · zeigen',
  changes_other: '{{count}} Änderungen · zeigen',
  keyColumn: 'Schlüssel, den die Komponente benutzt',
  group: 'SecretReference {{name}}',
  groupResource: 'Verwaltete Ressource {{name}}',
  groupPlain: 'Ohne SecretReference',
  groupObjects: 'Andere Objekte des Releases',
  gap: 'Lücke',
  gapWhy:
    'Funktioniert in einer früheren Umgebung, scheitert in einer späteren',
  fromEnv: 'Umgebungsvariable',
  fromFile: 'Datei',
  fromObject: 'Objekt',
  production: 'Prod',
  productionWhy: 'Produktionsumgebung',
  plane: 'Plane {{plane}}',
  store: 'Store {{store}}',
  storeState: '{{store}}: {{word}}',
  environment: 'Umgebung',
  noneShown: 'Kein Schlüssel braucht Aufmerksamkeit.',
  showAll: 'Alle Schlüssel zeigen',
  legendCurrent:
    'Aktuell; gefährdet: scheitert bei der nächsten Aktualisierung',
  legendFixed: 'Fest: Änderungen kommen absichtlich nicht an',
  legendOld: 'Alter Wert: Was sich geändert hat, ist nicht angekommen',
  legendHeld: 'Blockiert durch einen anderen Schlüssel',
  legendUnknown: 'Unbekannt: jetzt nicht zu sehen',
  tallyPartlyUnknown: '{{n}} in Ordnung, {{unknown}} unbekannt',
  tallyStarting: 'startet',
  tallyNone: 'keine Schlüssel',
};

export const stateMessages: Translated<typeof englishState> = {
  emptyTitle: '{{name}} benutzt keine Secrets',
  emptyDetail:
    'Der Workload verweist auf keine. Sobald er es tut, steht ihr Zustand hier.',
  openDeploy: 'Deploy öffnen',
  notConfiguredTitle: 'Secret Health ist hier nicht eingerichtet',
  notConfiguredDetail:
    'Das Backend ist nicht installiert oder nicht konfiguriert. Die Secrets selbst sind nicht betroffen.',
  missingTitle: 'Secret Health ist in dieser App nicht registriert',
  missingDetail:
    'Dieser Teil steht auf der Seite, aber die App hat das Feature des Plugins nicht bekommen. Wo die App erzeugt wird, ergänzen:',
  offTitle: 'Secret Health ist abgeschaltet',
  offDetail:
    'So steht es in der Konfiguration dieses Portals, in openchoreo.features.secretHealth.enabled.',
  misconfiguredTitle: 'Secret Health ist falsch konfiguriert',
  misconfiguredDetail:
    'Bis die Konfiguration stimmt, ist nichts zu sagen. Die Secrets selbst sind nicht betroffen.',
  misconfiguredProblems: 'Was falsch ist',
  invalidTitle: 'Die Antwort von Secret Health ist nicht lesbar',
  invalidDetail:
    'Frontend und Backend haben vielleicht verschiedene Versionen. Die Secrets selbst sind nicht betroffen.',
  downTitle: 'Secret Health hat nicht geantwortet',
  downDetail: 'Die Secrets selbst sind nicht betroffen.',
  signedOutTitle: 'Die Sitzung bei OpenChoreo ist beendet',
  signedOutDetail:
    'OpenChoreo akzeptiert die Anmeldung nicht, oder es gibt keine: Was sichtbar sein darf, ist nicht bekannt.',
  signIn: 'Neu anmelden',
  undecidedTitle: 'Was sichtbar sein darf, ist nicht bekannt',
  undecidedDetail:
    'OpenChoreo oder das Portal selbst antwortet nicht, darum wird nichts gezeigt. Die Secrets selbst sind nicht betroffen.',
  retry: 'Wiederholen',
  refresh: 'Aktualisieren',
  loading: 'Secret Health wird geladen',
  kept: 'Secret Health hat nicht geantwortet. Gezeigt wird der Stand {{time}}.',
  goneTitle: '{{key}} gibt es nicht mehr',
  goneDetail:
    '{{name}} hat in {{environment}} keinen solchen Schlüssel mehr. Vielleicht wurde er umbenannt oder entfernt.',
  goneDetailAny:
    '{{name}} hat keinen solchen Schlüssel mehr. Vielleicht wurde er umbenannt oder entfernt.',
  goneOrHidden:
    '{{name}} zeigt hier kein {{environment}}: Vielleicht wurde es umbenannt oder entfernt, oder die Berechtigung fehlt.',
  hiddenTitle: 'Keine Berechtigung für {{environment}}',
  hiddenDetail: 'Was {{name}} dort bekommt, wird hier nicht gesagt.',
};

export const cardMessages: Translated<typeof englishCard> = {
  title: 'Secrets',
  titleSystem: 'Secrets von {{name}}',
  chipAttention_one: '{{count}} mit Handlungsbedarf',
  chipAttention_other: '{{count}} mit Handlungsbedarf',
  chipComponents_one: '{{n}} von {{count}} Komponente',
  chipComponents_other: '{{n}} von {{count}} Komponenten',
  chipOk: 'Alles in Ordnung',
  hidden: 'nicht sichtbar',
  chipPartial: 'In Ordnung, soweit sichtbar',
  chipNone: 'Keine benutzt',
  go: 'Zu den Secrets',
  headline: '{{headline}}.',
  gaps_one: '{{count}} Promotion-Lücke.',
  gaps_other: '{{count}} Promotion-Lücken.',
  blocks: 'blockiert den Start von Pods in {{environments}}',
  needs_one: '{{count}} Secret braucht Aufmerksamkeit in {{environments}}',
  needs_other: '{{count}} Secrets brauchen Aufmerksamkeit in {{environments}}',
  others_one: '{{count}} andere',
  others_other: '{{count}} andere',
  noComponents: 'Keine Komponente dieses Projekts benutzt Secrets.',
  knownAt: 'Stand {{time}}',
  unknownPlane: 'unbekannt, Plane {{plane}} {{state}}',
  unknownUnnamed: 'unbekannt, Plane {{state}}',
  part: '{{n}} {{word}}',
  partOld_one: '{{count}} alter Wert',
  partOld_other: '{{count}} alte Werte',
  partForeign_one: '{{count}} mit fremdem Secret',
  partForeign_other: '{{count}} mit fremdem Secret',
  emptyComponent: '{{name}} benutzt keine Secrets.',
};
