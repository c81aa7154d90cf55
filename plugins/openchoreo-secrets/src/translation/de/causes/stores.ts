import type { SomeCauses } from './germanCause';

export const STORE_CAUSES = {
  storeAbsent: {
    title: 'den Secret Store gibt es nicht',
    told: 'Secret Store {{store}} gibt es auf Plane {{plane}} nicht.',
    brief: 'Secret Store {{store}} gibt es nicht.',
    bare: 'Den Secret Store, auf den verwiesen wird, gibt es nicht.',
    withheld: 'Den Store des Plattformteams gibt es nicht.',
    next: 'Den Store im Cluster anlegen oder korrigieren, was auf ihn verweist.',
  },
  storeNotReady: {
    title: 'der Secret Store ist nicht bereit',
    told: 'Secret Store {{store}} auf Plane {{plane}} ist nicht bereit.',
    brief: 'Secret Store {{store}} ist nicht bereit.',
    bare: 'Der Secret Store ist nicht bereit.',
    withheld: 'Der Store des Plattformteams ist nicht bereit.',
    next: 'Den Store reparieren. Stores versuchen es binnen 7 min erneut, Secrets bis zu 7 min danach.',
  },
  storeRecovered: {
    title: 'der Secret Store geht wieder',
    told: 'Secret Store {{store}} auf Plane {{plane}} war nicht bereit und ist es wieder.',
    brief: 'Secret Store {{store}} war nicht bereit und ist es wieder.',
    bare: 'Der Secret Store war nicht bereit und ist es wieder.',
    withheld:
      'Der Store des Plattformteams war nicht bereit und ist es wieder.',
    next: 'Warten: Für das Secret folgt der nächste Versuch binnen 7 min.',
  },
  namespaceNotAllowed: {
    title: 'der Store lässt diesen Namespace nicht zu',
    told: 'Secret Store {{store}} lässt Namespace {{namespace}} nicht zu.',
    brief: 'Secret Store {{store}} lässt diesen Namespace nicht zu.',
    bare: 'Der Store lässt den Namespace dieser Umgebung nicht zu.',
    withheld:
      'Der Store des Plattformteams lässt den Namespace dieser Umgebung nicht zu.',
    next: 'Die Bedingungen des Stores erweitern.',
  },
  classMismatch: {
    title: 'kein Controller übernimmt dieses Objekt',
    told: 'Secret Store {{store}} verlangt eine Controller Class, die niemand bedient: Was aus ihm schöpft, wird stillschweigend übergangen.',
    bare: 'Der Store dieses Objekts verlangt eine Controller Class, die niemand bedient.',
    next: 'Die Controller Class des Stores korrigieren.',
  },
  clusterStoresOff: {
    title: 'der Operator bedient keine ClusterSecretStores',
    told: 'Der Controller von External Secrets auf Plane {{plane}} bedient keine ClusterSecretStores.',
    bare: 'Der Controller von External Secrets bedient keine ClusterSecretStores.',
    next: 'Einen SecretStore benutzen oder ClusterSecretStores einschalten.',
  },
  authenticationRefused: {
    title: 'Anmeldung abgelehnt',
    told: 'Secret Store {{store}} auf Plane {{plane}}: Anmeldung abgelehnt.',
    brief: 'Secret Store {{store}}: Anmeldung abgelehnt.',
    bare: 'Der Provider lehnt die Anmeldung des Secret Stores ab.',
    next: 'Die Anmeldung des Stores prüfen, dann warten: Stores versuchen es binnen 7 min erneut, Secrets bis zu 7 min danach.',
  },
  network: {
    title: 'der Provider ist nicht erreichbar',
    told: 'Secret Store {{store}} auf Plane {{plane}} erreicht seinen Provider nicht.',
    brief: 'Secret Store {{store}} erreicht seinen Provider nicht.',
    bare: 'Der Provider ist vom Cluster aus nicht erreichbar.',
    withheld: 'Der Store des Plattformteams erreicht seinen Provider nicht.',
    next: 'Adresse, Netz, DNS und Zertifikate zwischen Cluster und Provider prüfen.',
  },
  providerDown: {
    title: 'der Provider funktioniert nicht',
    told: 'Der Provider hinter Store {{store}} auf Plane {{plane}} antwortet mit einem eigenen Fehler.',
    brief:
      'Der Provider hinter Store {{store}} antwortet mit einem eigenen Fehler.',
    bare: 'Der Provider antwortet mit einem eigenen Fehler.',
    withheld:
      'Der Provider hinter dem Store des Plattformteams antwortet mit einem eigenen Fehler.',
    next: 'Den Provider wiederherstellen. Der nächste Versuch folgt von selbst binnen 7 min.',
  },
  throttled: {
    title: 'der Provider begrenzt Anfragen',
    told: 'Der Provider hinter Store {{store}} begrenzt Anfragen.',
    bare: 'Der Provider begrenzt Anfragen.',
    withheld:
      'Der Provider hinter dem Store des Plattformteams begrenzt Anfragen.',
    next: 'Intervalle verlängern oder die Grenze beim Provider anheben.',
  },
  invalidConfiguration: {
    title: 'die Konfiguration ist ungültig',
    told: 'External Secrets kann die Konfiguration dieses Objekts nicht benutzen oder die von Store {{store}}, aus dem es schöpft.',
    bare: 'External Secrets kann die Konfiguration dieses Objekts nicht benutzen.',
    next: 'Lesen, was der Cluster sagt, und das genannte Objekt korrigieren.',
  },
  entryAmbiguous: {
    title: 'was im Store steht, passt zu keinem Eintrag',
    told: 'Was im Store unter {{remoteKey}} steht, passt nicht zu dem, was danach fragt.',
    bare: 'Was im Store steht, passt nicht zu dem, was danach fragt.',
    next: 'Den Schlüssel im Store oder die Referenz darauf korrigieren; wie, sagt der Wortlaut des Clusters.',
  },
  fieldInvalid: {
    title: 'ein Feld ist ungültig',
    told: 'External Secrets kann nicht benutzen, was hier konfiguriert ist: {{field}}.',
    bare: 'External Secrets kann die Konfiguration dieses Objekts nicht benutzen.',
    next: 'Lesen, was der Cluster sagt, und dieses Feld korrigieren.',
  },
} satisfies SomeCauses;
