import type { SomeCauses } from './germanCause';

export const ON_THE_WAY = {
  overQuota: {
    title: 'die Plane wird vorerst nicht mehr gefragt',
    told: 'Was Plane {{plane}} antwortet, führt zu mehr Anfragen, als eine Plane in einer Stunde bekommen darf; Secret Health wartet.',
    bare: 'Was die Plane antwortet, führt zu mehr Anfragen, als eine Plane in einer Stunde bekommen darf; Secret Health wartet.',
    next: 'Ansehen, was ihre API oder ein Proxy davor mit Listen und Watches macht: Listen ohne Ende, Versionen, die sofort verfallen, oder Watches, die sofort enden.',
  },
  queryRefused: {
    title: 'die Plane lehnt die Anfrage ab',
    told: 'Plane {{plane}} ist da und lehnt ab, was Secret Health von ihr wissen will ({{status}}).',
    brief:
      'Plane {{plane}} ist da und lehnt ab, was Secret Health von ihr wissen will.',
    bare: 'Die Plane ist da und lehnt ab, was Secret Health von ihr wissen will.',
    next: 'Lesen, was ihre API sagt; ihre Version und was davor steht mit dem vergleichen, was unterstützt wird.',
  },
  misdirected: {
    title: 'für die Plane antwortet etwas anderes',
    told: 'Was für Plane {{plane}} antwortet, ist nicht ihre API: Es führt anderswohin oder ist eine Webseite.',
    bare: 'Was für die Plane antwortet, ist nicht ihre API: Es führt anderswohin oder ist eine Webseite.',
    next: 'Die Adresse der Plane in der Konfiguration von Secret Health korrigieren oder das, was davor steht.',
  },
  tlsFails: {
    title: 'TLS der Plane scheitert',
    told: 'TLS von Plane {{plane}} scheitert.',
    bare: 'TLS der Plane scheitert.',
    next: 'Sehen, welches Zertifikat genannt ist: Ein abgelaufenes wird auf der Plane erneuert.',
  },
  gatewayAway: {
    title: 'das Cluster Gateway ist nicht erreichbar',
    told: 'Das Cluster Gateway ist nicht erreichbar und damit auch Plane {{plane}} nicht.',
    bare: 'Das Cluster Gateway ist nicht erreichbar und damit auch die Plane nicht.',
    next: 'Prüfen, ob das Gateway läuft und das Zertifikat akzeptiert, mit dem es angesprochen wird.',
  },
  agentAway: {
    title: 'kein Agent ist verbunden',
    told: 'Kein Agent von Plane {{plane}} ist mit dem Cluster Gateway verbunden.',
    bare: 'Kein Agent der Plane ist mit dem Cluster Gateway verbunden.',
    next: 'Prüfen, ob der Agent im Cluster der Plane läuft und sein Zertifikat das ist, das die Plane nennt.',
  },
  agentFailed: {
    title: 'der Agent kann seinen Cluster nicht fragen',
    told: 'Der Agent von Plane {{plane}} konnte seinen Cluster nicht fragen.',
    bare: 'Der Agent der Plane konnte seinen Cluster nicht fragen.',
    next: 'Das Log des Agents lesen.',
  },
  notRegistered: {
    title: 'die Plane ist nicht registriert',
    told: 'Weder die Control Plane noch ihr Cluster Gateway kennt Plane {{plane}}.',
    bare: 'Weder die Control Plane noch ihr Cluster Gateway kennt die Plane.',
    next: 'Die Ressource der Plane anlegen oder ihren Namen oder ihre planeId in der Konfiguration von Secret Health korrigieren.',
  },
  gatewayRefused: {
    title: 'das Cluster Gateway lehnt ab',
    told: 'Das Cluster Gateway lehnt es ab, Plane {{plane}} zu fragen.',
    bare: 'Das Cluster Gateway lehnt es ab, die Plane zu fragen.',
    next: 'Prüfen, ob das Zertifikat des Agents das ist, das die Plane in clusterAgent.clientCA nennt.',
  },
} satisfies SomeCauses;
