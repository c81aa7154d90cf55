import type { SomeCauses } from './germanCause';

export const OBJECT_CAUSES = {
  objectAbsent: {
    title: 'das ExternalSecret ist nicht im Cluster',
    told: 'ExternalSecret {{name}} sollte im Cluster sein und ist es nicht.',
    bare: 'Das ExternalSecret sollte im Cluster sein und ist es nicht.',
    next: 'Herausfinden, wer es entfernt hat; OpenChoreo legt es wieder an, wenn es das Release erneut anwendet.',
  },
  mergeTargetAbsent: {
    title: 'das zu ergänzende Secret gibt es nicht',
    told: 'Das Secret {{target}} gibt es nicht, und es wird nur ergänzt.',
    bare: 'Das Secret gibt es nicht, und es wird nur ergänzt.',
    next: 'Das Secret anlegen oder die Creation Policy ändern.',
  },
  thingAbsent: {
    title: '{{kind}} fehlt',
    told: '{{kind}} {{name}} gibt es nicht.',
    bare: 'Das Objekt gibt es nicht.',
    next: 'Es anlegen oder korrigieren, was darauf verweist.',
  },
  malformedObject: {
    title: 'das Objekt war nicht lesbar',
    told: 'Der Cluster hat ein Objekt geschickt, das nicht die erwartete Form hat: {{reason}}.',
    bare: 'Der Cluster hat ein Objekt geschickt, das nicht die erwartete Form hat.',
    next: 'Das Objekt ansehen und die Version von External Secrets mit den unterstützten vergleichen.',
  },
  unknown: {
    title: 'Grund nicht erkannt',
    told: 'Die Plane hat einen Grund genannt, der nicht erkannt wird.',
    bare: 'Die Plane hat einen Grund genannt, der nicht erkannt wird.',
    next: 'Lesen, was der Cluster dazu sagt, und danach handeln.',
  },
  eventsRefused: {
    title: 'der Grund darf nicht gelesen werden',
    told: 'Plane {{plane}} erlaubt nicht, Events zu lesen, in denen der Grund steht.',
    bare: 'Die Plane erlaubt nicht, Events zu lesen, in denen der Grund steht.',
    next: 'Dem Leser dieser Plane das Recht geben, Events aufzulisten.',
  },
  reasonWithheld: {
    title: 'den Grund erfährt nur das Plattformteam',
    told: 'Der Cluster hat einen Grund genannt, den nur das Plattformteam lesen kann.',
    bare: 'Der Cluster hat einen Grund genannt, den nur das Plattformteam lesen kann.',
    next: 'Das Plattformteam fragen.',
  },
  keyNotFollowed: {
    title: 'der Schlüssel ist nicht zu verfolgen',
    told: 'Kein ExternalSecret des Releases nennt diesen Schlüssel.',
    bare: 'Kein ExternalSecret des Releases nennt diesen Schlüssel.',
    next: 'Die anderen Objekte des Releases ansehen: Vielleicht liefert ihn eins davon.',
  },
  reasonNotGiven: {
    title: 'kein Grund ist bekannt',
    told: 'Kein Grund ist bekannt.',
    bare: 'Kein Grund ist bekannt.',
    next: 'Die aufbewahrten Events und das Log des Controllers von External Secrets ansehen.',
  },
} satisfies SomeCauses;
