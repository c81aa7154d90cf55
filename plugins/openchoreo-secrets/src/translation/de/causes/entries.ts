import type { SomeCauses } from './germanCause';

const ADD =
  'Den Schlüssel im Store anlegen oder die Referenz korrigieren. Der nächste Versuch folgt von selbst binnen 7 min.';
const ADD_BY_POLICY =
  'Den Schlüssel im Store anlegen oder die Referenz korrigieren. Die nächste Aktualisierung übernimmt ihn.';

export const ENTRY_CAUSES = {
  permissionDenied: {
    title: 'der Store verweigert den Zugriff',
    told: 'Der Provider verweigert den Zugriff auf {{remoteKey}}.',
    brief: 'Der Provider von Store {{store}} verweigert den Zugriff.',
    bare: 'Der Provider verweigert den Zugriff.',
    next: 'Der Identität des Stores erlauben, diesen Pfad zu lesen. Der nächste Versuch folgt von selbst binnen 7 min.',
  },
  pushRefused: {
    title: 'der Store lehnt ab, was geschrieben werden soll',
    told: 'Der Provider lässt Store {{store}} {{remoteKey}} nicht schreiben.',
    brief: 'Der Provider lässt Store {{store}} nicht schreiben.',
    bare: 'Der Provider lässt den Store nicht schreiben.',
    next: 'Der Identität des Stores erlauben, diesen Pfad zu schreiben. Der nächste Versuch folgt von selbst binnen 7 min.',
  },
  remoteKeyAbsent: {
    title: 'Schlüssel im Store nicht gefunden',
    told: 'Den Schlüssel {{remoteKey}} gibt es im Store nicht.',
    brief: 'Den Schlüssel, auf den {{entry}} verweist, gibt es im Store nicht.',
    bare: 'Den Schlüssel, auf den verwiesen wird, gibt es im Store nicht.',
    next: ADD,
  },
  deletedByPolicy: {
    title: 'der Provider liefert nichts mehr',
    told: 'Der Provider liefert nichts mehr, und das Secret {{target}} wurde laut Policy gelöscht.',
    bare: 'Der Provider liefert nichts mehr, und das Secret wurde laut Policy gelöscht.',
    next: ADD_BY_POLICY,
  },
  keptByPolicy: {
    title: 'der Provider liefert nichts mehr',
    told: 'Der Provider liefert nichts mehr; das Secret {{target}} behält laut Policy, was es hatte.',
    bare: 'Der Provider liefert nichts mehr; das Secret behält laut Policy, was es hatte.',
    next: ADD_BY_POLICY,
  },
  keyOutOfUse: {
    title: 'der Schlüssel ist beim Provider außer Gebrauch',
    told: 'Der Schlüssel {{remoteKey}} wurde beim Provider deaktiviert oder gelöscht.',
    bare: 'Der Schlüssel, auf den verwiesen wird, wurde beim Provider deaktiviert oder gelöscht.',
    next: 'Den Schlüssel beim Provider wiederherstellen oder die Referenz korrigieren.',
  },
  deniedOrAbsent: {
    title: 'der Store verweigert den Zugriff, oder der Schlüssel fehlt',
    told: 'Der Provider verweigert den Zugriff auf {{remoteKey}} oder hat keinen solchen Schlüssel: Er sagt nicht, was davon.',
    bare: 'Der Provider verweigert den Zugriff auf den Schlüssel oder hat keinen solchen: Er sagt nicht, was davon.',
    next: 'Prüfen, ob die Identität des Stores diesen Pfad lesen darf, dann, ob es den Schlüssel gibt.',
  },
  propertyAbsent: {
    title: 'Property im Store nicht gefunden',
    told: 'Die Property {{property}} gibt es in {{remoteKey}} nicht.',
    brief: 'Die Property {{property}} gibt es im Store nicht.',
    bare: 'Die Property, auf die verwiesen wird, gibt es im Store nicht.',
    next: 'Die Property im Store anlegen oder die Referenz korrigieren. Der nächste Versuch folgt von selbst binnen 7 min.',
  },
  generatorFailed: {
    title: 'der Generator ist gescheitert',
    told: 'Generator {{generator}} konnte keinen Wert erzeugen.',
    bare: 'Der Generator konnte keinen Wert erzeugen.',
    next: 'Den Generator korrigieren. Was er abgelehnt hat, sagen die aufbewahrten Events.',
  },
  sourceSecretMissing: {
    title: 'das Quell-Secret fehlt',
    told: 'Das Secret {{source}}, das in den Store soll, gibt es nicht.',
    bare: 'Das Secret, das in den Store soll, gibt es nicht.',
    next: 'Das Quell-Secret anlegen oder korrigieren, was es in den Store schreibt.',
  },
} satisfies SomeCauses;
