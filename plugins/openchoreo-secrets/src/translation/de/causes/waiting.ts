import type { SomeCauses } from './germanCause';

export const WAITING_CAUSES = {
  referenceMissing: {
    title: 'SecretReference fehlt',
    told: 'SecretReference {{reference}} gibt es nicht.',
    bare: 'Die genannte SecretReference gibt es nicht.',
    next: 'Die SecretReference anlegen oder den Workload korrigieren.',
  },
  referenceKeyMissing: {
    title: 'der SecretReference fehlt dieser Schlüssel',
    told: 'SecretReference {{reference}} ist da und hat keinen Schlüssel {{key}}.',
    bare: 'Die SecretReference ist da, und ihr fehlt dieser Schlüssel.',
    next: 'Den Schlüssel in der SecretReference ergänzen oder den Workload korrigieren.',
  },
  resourcesPending: {
    title: 'wartet auf verwaltete Ressourcen',
    told: 'Das Release wartet auf {{pending}} seiner verwalteten Ressourcen.',
    bare: 'Das Release wartet auf seine verwalteten Ressourcen.',
    next: 'Prüfen, warum die verwalteten Ressourcen nicht bereit sind.',
  },
  dependencyPending: {
    title: 'wartet auf eine verwaltete Ressource',
    told: 'Die verwaltete Ressource {{resource}} gibt in {{environment}} die Ausgabe {{output}} noch nicht.',
    brief: 'Die verwaltete Ressource {{resource}} gibt hier noch nichts.',
    bare: 'Eine verwaltete Ressource gibt in dieser Umgebung noch nichts.',
    next: 'Die Ressource in diese Umgebung deployen und auf ihrer eigenen Seite ansehen, worauf sie wartet.',
  },
  buildNotRendered: {
    title: 'für diesen Build wurde nichts gerendert',
    told: 'Für den Build {{name}} wurde nichts gerendert, und er ist nicht beendet.',
    bare: 'Für diesen Build wurde nichts gerendert, und er ist nicht beendet.',
    next: 'Prüfen, ob es gibt, was er nennt; warum er wartet, steht nur im Log des Controller Managers von OpenChoreo.',
  },
} satisfies SomeCauses;
