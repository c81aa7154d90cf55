import type { deliveryMessages as english } from '../delivery';
import type { Translated } from './translated';

export const deliveryMessages: Translated<typeof english> = {
  word: {
    current: 'Aktuell',
    old: 'Alter Wert',
    frozen: 'Fest',
    none: 'Nicht geliefert',
    notYet: 'Noch nicht geliefert',
    foreign: 'Fremdes Secret',
    notDue: 'Kein Secret hier',
    unknown: 'Unbekannt',
    blockedBy: 'Blockiert durch {{key}}',
  },
  tag: {
    blocksPods: 'blockiert Pods',
    blocksPull: 'blockiert Image-Pull',
    blocksBuilds: 'blockiert Builds',
    startsWithout: 'startet ohne',
  },
  says: {
    current: 'Pods, die jetzt starten, bekommen den Wert mit Stand {{time}}.',
    currentBare: 'Pods, die jetzt starten, bekommen den aktuellen Wert.',
    atRiskAt: 'Die nächste Aktualisierung ({{time}}) wird scheitern.',
    atRisk: 'Die nächste Aktualisierung wird scheitern.',
    riskUnknown:
      'Ob die nächste Aktualisierung gelingt, ist jetzt nicht zu sagen.',
    old: 'Pods, die jetzt starten, bekommen den Wert mit Stand {{time}}. Was sich seither geändert hat, ist nicht angekommen.',
    oldBare:
      'Pods, die jetzt starten, bekommen einen früheren Wert. Was sich seither geändert hat, ist nicht angekommen.',
    frozen:
      'Pods, die jetzt starten, bekommen einen Wert, der fest ist ({{since}}).',
    frozenBare: 'Pods, die jetzt starten, bekommen einen festen Wert.',
    notFollowed:
      'Geliefert von {{name}}; nicht Schlüssel für Schlüssel verfolgt.',
    none: 'Pods, die jetzt starten, bekommen ihn nicht.',
    notYet: 'Er ist neu, und der Operator hat ihn noch nicht aufgegriffen.',
    foreign: {
      yes: 'Das Secret dieses Namens gehört einem anderen: Pods, die jetzt starten, bekommen dessen Wert.',
      no: 'Das Secret dieses Namens gehört einem anderen, und dieser Schlüssel fehlt darin.',
      unknown:
        'Das Secret dieses Namens gehört einem anderen: Pods starten mit dessen Wert oder gar nicht.',
    },
    unknown: 'Was Pods bekommen, die jetzt starten, ist nicht bekannt.',
    notDue:
      'Sein ExternalSecret schreibt kein Secret, und kein Pod braucht eins.',
  },
  effect: {
    blocks:
      'Ohne ihn können neue Pods nicht starten. Laufende Pods laufen weiter, bis sie neu eingeplant werden.',
    blocksPull:
      'Ohne ihn ist das Image nicht abrufbar, außer es ist öffentlich oder schon auf dem Node. Laufende Pods laufen weiter, bis sie neu eingeplant werden.',
    startsWithout: 'Pods starten ohne ihn.',
    startsWithOther: 'Pods starten mit einem Wert, der nicht ihrer ist.',
    optional: 'Für die Pods ist er optional: Sie starten trotzdem.',
    unknown: 'Was das für Pods bedeutet, ist nicht bekannt.',
  },
  reason: {
    notSeen: 'Es ist jetzt nicht zu sehen.',
    releaseNotKnown:
      'Das letzte Release wurde abgelehnt; welches läuft, ist nicht bekannt.',
    notASecret: 'Sein Ziel ist kein Secret und wird nicht verfolgt.',
    deleting: 'Es wird gelöscht.',
    indefinite: 'Der Operator meldet weder Erfolg noch Fehler.',
    undated:
      'Der Operator meldet Erfolg ohne Zeitangabe; ob ein Secret geschrieben wurde, ist darum nicht bekannt.',
    notRecorded:
      'Der Operator hält nicht fest, ob ein Secret geschrieben wurde.',
    intervalUnreadable:
      'Sein Intervall ist nicht lesbar. Der Operator bleibt daran hängen und aktualisiert in seinem Cluster nichts mehr.',
    specChanged:
      'Seine Spec hat sich seit dem letzten Erfolg geändert: Ein neuer Schlüssel ist noch nicht da.',
    changeIgnored:
      'Seine Spec hat sich geändert, seit sein Secret erzeugt wurde, und wird nicht erneut angewandt: Ein neuer Schlüssel ist nicht da.',
    partUnseen:
      'Ein Teil fehlt vielleicht: Was der Provider nicht hat, wird laut Policy ausgelassen.',
    clockInDoubt:
      'Die Uhr seines Clusters ist zweifelhaft: Ob die Aktualisierung überfällig ist, ist nicht zu sagen.',
    remade:
      'Es wird einmal erzeugt und wurde vergeblich erneut angefordert: Sein Secret ist vielleicht weg.',
  },
  flag: {
    madeOnce:
      'Sein Wert wurde einmal erzeugt und wird von selbst nicht neu erzeugt.',
    changeRefused:
      'Der Operator meldet, dass ihm eine Änderung verweigert wurde.',
    retained:
      'Der Provider liefert nichts mehr; das Secret behält, was es hatte.',
    longPaused:
      'Sein Zeitfenster ist seit mehr als einer Woche geschlossen und öffnet sich vielleicht nie.',
    wholeMap:
      'Es liefert als JSON alles, was der Store unter diesem Eintrag hat. War ein einzelner Wert gemeint, ist seine Property zu nennen.',
    notAKey:
      'Das ist eine Zutat eines Templates und kein Schlüssel des Secrets.',
    notFollowed:
      'Es ist nicht je Schlüssel zu verfolgen: Das hier gilt für sein Secret im Ganzen.',
  },
  change: {
    label: 'Kommt eine Änderung an?',
    once: 'Nicht von selbst: Es wird einmal geholt. Das Secret löschen, um es neu zu holen, oder die Policy ändern.',
    onChange:
      'Nicht von selbst: Es wird geholt, wenn sich die Spec seines ExternalSecrets ändert. Eine Änderung dort oder das Löschen des Secrets holt es neu.',
    immutable:
      'Nicht von selbst: Sein Secret ist unveränderlich. Wird es gelöscht, entsteht es neu aus dem Store.',
    generated:
      'Nicht von selbst: Es wird nichts geholt. Wird das Secret gelöscht, entsteht ein neuer Wert.',
  },
  need: {
    label: 'Wie Pods ihn nehmen',
    keyRef: 'als Variable',
    envFrom: 'mit allen Variablen des Secrets',
    volumeItem: 'als Datei',
    volume: 'mit allen Dateien des Secrets',
    subPath: 'als einzelne Datei',
    imagePull: 'zum Abrufen von Images',
    optional: '{{how}}, optional',
  },
  basis: {
    label: 'Worauf das beruht',
    operator: 'der Status des Operators',
    spec: 'die Spec des ExternalSecrets',
    'look-up': 'ein Abruf des Secrets',
    event: 'ein Event, das auch andere geschrieben haben können',
  },
  operator: 'Der Operator sagt',
};
