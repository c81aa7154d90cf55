import type { SomeCauses } from './germanCause';

export const PLANE_CAUSES = {
  planeUnreachable: {
    title: 'die Plane ist nicht erreichbar',
    told: 'Plane {{plane}} ist nicht erreichbar.',
    bare: 'Die Plane ist nicht erreichbar.',
    next: 'Den Agent der Plane und den Weg zu ihrem Cluster prüfen.',
  },
  planeForbidden: {
    title: 'die Plane darf nicht gelesen werden',
    told: 'Plane {{plane}} erlaubt nicht, External Secrets zu lesen ({{status}}).',
    brief: 'Plane {{plane}} erlaubt nicht, External Secrets zu lesen.',
    bare: 'Die Plane erlaubt nicht, External Secrets zu lesen.',
    next: 'Dem Leser dieser Plane seine ClusterRole geben.',
  },
  secretForbidden: {
    title: 'die Plane lässt nicht nach einem Secret fragen',
    told: 'Plane {{plane}} erlaubt nicht zu fragen, ob es dieses Secret gibt.',
    bare: 'Die Plane erlaubt nicht zu fragen, ob es dieses Secret gibt.',
    next: 'Dem Leser dieser Plane das Recht geben, dieses Secret beim Namen abzurufen.',
  },
  kindForbidden: {
    title: 'die Plane darf nicht gelesen werden',
    told: 'Plane {{plane}} erlaubt nicht, Objekte der Art {{kind}} zu lesen.',
    bare: 'Die Plane erlaubt nicht, Objekte dieser Art zu lesen.',
    next: 'Dem Leser dieser Plane das Recht geben, sie aufzulisten.',
  },
  planeNotConfigured: {
    title: 'kein Zugang zur Plane ist konfiguriert',
    told: 'Kein Zugang zu Plane {{plane}} ist konfiguriert.',
    bare: 'Kein Zugang zur Plane ist konfiguriert.',
    next: 'Die Plane in die Konfiguration von Secret Health aufnehmen.',
  },
  stillStarting: {
    title: 'der erste Blick ist nicht vollständig',
    told: 'Der erste Blick auf Plane {{plane}} ist noch nicht vollständig.',
    bare: 'Der erste Blick auf die Plane ist noch nicht vollständig.',
    next: 'Warten: Das klärt sich binnen ein oder zwei Minuten von selbst.',
  },
  clockInDoubt: {
    title: 'die Uhr der Plane ist zweifelhaft',
    told: 'Die Uhr von Plane {{plane}} passt nicht zu den Zeiten in ihren Objekten: Ob das überfällig ist, ist nicht zu sagen.',
    bare: 'Die Uhr der Plane passt nicht zu den Zeiten in ihren Objekten: Ob das überfällig ist, ist nicht zu sagen.',
    next: 'Die Uhren der Nodes von API-Server und Operator per NTP stellen.',
  },
  clusterIdShared: {
    title: 'mehrere Planes antworten mit derselben Cluster-ID',
    told: '{{plane}} und {{other}} antworten mit derselben Cluster-ID.',
    bare: 'Mehrere Planes antworten mit derselben Cluster-ID.',
    next: 'Sind sie ein Cluster, ihn in der Konfiguration nennen; wenn nicht, ist eine von ihnen nicht, was sie vorgibt.',
  },
  clusterIdChanged: {
    title: 'eine andere Cluster-ID als zuvor',
    told: 'Plane {{plane}} antwortet mit einer anderen Cluster-ID als zuvor.',
    bare: 'Die Plane antwortet mit einer anderen Cluster-ID als zuvor.',
    next: 'Trat ein anderer Cluster an ihre Stelle, das Backend neu starten; wenn nicht, herausfinden, wohin ihr Zugang führt.',
  },
  clusterIdMixed: {
    title: 'verschiedene Cluster-IDs in einem Cluster',
    told: 'Die Wege in den Cluster von Plane {{plane}} antworten mit verschiedenen Cluster-IDs.',
    bare: 'Die Wege in einen Cluster antworten mit verschiedenen Cluster-IDs.',
    next: 'Korrigieren, welche Planes die Konfiguration in einen Cluster legt, oder herausfinden, wohin jeder Zugang führt.',
  },
  wrongCluster: {
    title: 'der Zugang führt wohl zu einem anderen Cluster',
    told: 'Der Zugang zu Plane {{plane}} führt wohl zu einem anderen Cluster: Nichts, was OpenChoreo dort anlegt, ist darin.',
    bare: 'Der Zugang zur Plane führt wohl zu einem anderen Cluster: Nichts, was OpenChoreo dort anlegt, ist darin.',
    next: 'Wer das Portal betreibt: den Server des Zugangs, etwa den Context der kubeconfig, mit dem Cluster der Plane vergleichen.',
  },
  certificateNotReady: {
    title: 'cert-manager kann das Zertifikat nicht ausstellen',
    told: 'Certificate {{name}} auf Plane {{plane}} ist nicht bereit: cert-manager konnte es nicht ausstellen oder erneuern.',
    brief:
      'Certificate {{name}} ist nicht bereit: cert-manager konnte es nicht ausstellen oder erneuern.',
    bare: 'Das Certificate ist nicht bereit: cert-manager konnte es nicht ausstellen oder erneuern.',
    next: 'Certificate, CertificateRequest und Issuer prüfen. cert-manager versucht es von selbst erneut.',
  },
  ownAccess: {
    title: 'unser eigener Zugang zur Plane scheitert',
    told: 'Der eigene Zugang von Secret Health zu Plane {{plane}} scheitert.',
    bare: 'Der eigene Zugang von Secret Health zur Plane scheitert.',
    next: 'Wer das Portal betreibt: den Zugang zur Plane korrigieren.',
  },
} satisfies SomeCauses;
