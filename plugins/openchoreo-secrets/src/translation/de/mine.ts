import type { mineMessages as english } from '../mine';
import type { Translated } from './translated';

export const mineMessages: Translated<typeof english> = {
  yours: 'Zu tun',
  others: 'Andere handeln',
  count_one: '{{count}} Ursache',
  count_other: '{{count}} Ursachen',
  noneTitle: 'Im Katalog ist nichts auf den eigenen Namen eingetragen',
  noneDetail:
    'Was einem selbst oder einer eigenen Gruppe gehört, steht hier mit seinen Secrets. Wem eine Komponente gehört, steht auf ihrer Seite.',
  hiddenTitle: 'Die Secrets der eigenen Komponenten sind nicht sichtbar',
  hiddenSome:
    'Manches Eigene ist nicht mitgezählt: Seine Secrets sind nicht sichtbar.',
  blocked: 'Neue Pods von {{names}} können in {{environments}} nicht starten',
  blockedMany_one:
    'Neue Pods von {{count}} Komponente können in {{environments}} nicht starten',
  blockedMany_other:
    'Neue Pods von {{count}} Komponenten können in {{environments}} nicht starten',
  attention_one:
    '{{count}} eigenes Secret braucht Aufmerksamkeit; Pods starten',
  attention_other:
    '{{count}} eigene Secrets brauchen Aufmerksamkeit; Pods starten',
  youAct: 'Das Entwicklungsteam handelt.',
  othersAct: 'Andere handeln.',
  bothAct: 'Zum Teil handelt das Entwicklungsteam.',
  unknown_one:
    'Über {{count}} eigenes Secret lässt sich nichts sagen; sonst ist nichts auszusetzen',
  unknown_other:
    'Über {{count}} eigene Secrets lässt sich nichts sagen; sonst ist nichts auszusetzen',
  untold: 'Über manches Eigene lässt sich nichts sagen',
  atRisk_one:
    'Alles ist geliefert, und {{count}} Secret scheitert bei der nächsten Aktualisierung',
  atRisk_other:
    'Alles ist geliefert, und {{count}} Secrets scheitern bei der nächsten Aktualisierung',
  noSecrets: 'Eigene Komponenten benutzen keine Secrets',
  settling: 'Es ist nichts auszusetzen; etwas ist noch unterwegs',
  okNeeded: 'Was gebraucht wird, ist in Ordnung',
  ok_one: '{{count}} eigenes Secret ist in Ordnung',
  ok_other: 'Alle {{count}} eigenen Secrets sind in Ordnung',
  noneHere: 'keine Secrets hier',
  keys: {
    match_one: '{{count}} Schlüssel passt',
    match_other: '{{count}} Schlüssel passen',
    ofTotal: 'von {{n}} eigenen, nach Umgebung gezählt',
    untoldTitle: 'Über die eigenen Schlüssel lässt sich gerade nichts sagen',
    untold_one:
      'Über {{count}} eigene Komponente ist gerade nichts bekannt: Ihre Schlüssel fehlen hier.',
    untold_other:
      'Über {{count}} eigene Komponenten ist gerade nichts bekannt: Ihre Schlüssel fehlen hier.',
  },
  shares: {
    all_one: '{{count}} eigene Komponente oder Ressource',
    all_other: '{{count}} eigene Komponenten und Ressourcen',
    components_one: '{{count}} eigene Komponente',
    components_other: '{{count}} eigene Komponenten',
    you_one: 'bei {{count}} ist etwas zu tun',
    you_other: 'bei {{count}} ist etwas zu tun',
    others_one: '{{count}} wartet auf andere',
    others_other: '{{count}} warten auf andere',
    unknown_one: '{{count}} unbekannt',
    unknown_other: '{{count}} unbekannt',
    fine_one: '{{count}} in Ordnung',
    fine_other: '{{count}} in Ordnung',
  },
};
