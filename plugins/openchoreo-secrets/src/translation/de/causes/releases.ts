import type { SomeCauses } from './germanCause';

export const RELEASE_CAUSES = {
  storeNotSet: {
    title: 'die Plane nennt keinen Secret Store',
    told: 'Plane {{plane}} nennt keinen Secret Store.',
    bare: 'Die Plane nennt keinen Secret Store.',
    next: 'Einen Secret Store an der Plane setzen.',
  },
  renderFailed: {
    title: 'das Release konnte nicht gerendert werden',
    told: 'OpenChoreo konnte dieses Release nicht rendern.',
    bare: 'OpenChoreo konnte dieses Release nicht rendern.',
    next: 'Deploy öffnen und korrigieren, was das Release bemängelt.',
  },
  notYetRerendered: {
    title: 'noch nicht neu gerendert',
    told: 'SecretReference {{reference}} wurde geändert, und das Release ist noch nicht neu gerendert.',
    bare: 'Was verlangt wurde, ist noch nicht gerendert.',
    next: 'Einige Minuten warten. Bleibt es so, die Komponente erneut deployen.',
  },
  renderOverdue: {
    title: 'zu lange nicht gerendert',
    told: 'SecretReference {{reference}} wurde geändert, und OpenChoreo hätte das Release inzwischen neu rendern müssen.',
    bare: 'OpenChoreo hat nicht gerendert, was verlangt wurde, und hätte es inzwischen tun müssen.',
    next: 'Prüfen, ob die Controller von OpenChoreo laufen, und die Komponente erneut deployen.',
  },
  dataPlaneAbsent: {
    title: 'die Data Plane gibt es nicht',
    told: 'Die Data Plane der Umgebung {{environment}} gibt es nicht.',
    bare: 'Die Data Plane dieser Umgebung gibt es nicht.',
    next: 'Die Plane anlegen oder die Umgebung korrigieren.',
  },
  dataPlaneNotSet: {
    title: 'die Umgebung nennt keine Data Plane',
    told: 'Umgebung {{environment}} nennt keine Data Plane.',
    bare: 'Die Umgebung nennt keine Data Plane.',
    next: 'Eine Plane in der Umgebung nennen.',
  },
  environmentAbsent: {
    title: 'die Umgebung gibt es nicht',
    told: 'Umgebung {{environment}} gibt es nicht.',
    bare: 'Die Umgebung gibt es nicht.',
    next: 'Die Umgebung anlegen oder das ReleaseBinding entfernen.',
  },
  componentAbsent: {
    title: 'die Komponente gibt es nicht',
    told: 'Komponente {{component}} gibt es nicht.',
    bare: 'Die Komponente gibt es nicht.',
    next: 'Die Komponente anlegen oder das ReleaseBinding entfernen.',
  },
  projectAbsent: {
    title: 'das Projekt gibt es nicht',
    told: 'Projekt {{project}} gibt es nicht.',
    bare: 'Das Projekt gibt es nicht.',
    next: 'Das Projekt anlegen oder das ReleaseBinding entfernen.',
  },
  releaseAbsent: {
    title: 'das Release gibt es nicht',
    told: 'Release {{release}} gibt es nicht: Gezeigt werden die Schlüssel des Workloads.',
    bare: 'Das Release gibt es nicht: Gezeigt werden die Schlüssel des Workloads.',
    next: 'Ein Release deployen, das es gibt.',
  },
  releaseInvalid: {
    title: 'das Release ist ungültig',
    told: 'OpenChoreo akzeptiert die Konfiguration dieses Releases nicht.',
    bare: 'OpenChoreo akzeptiert die Konfiguration dieses Releases nicht.',
    next: 'Korrigieren, was OpenChoreo nennt, und erneut deployen.',
  },
  releaseConflict: {
    title: 'das Release gehört einem anderen',
    told: 'Was OpenChoreo für dieses Release rendern würde, gehört schon einem anderen.',
    bare: 'Was OpenChoreo für dieses Release rendern würde, gehört schon einem anderen.',
    next: 'Die Komponente umbenennen oder entfernen, was ihren Namen trägt.',
  },
  releaseNotUpdated: {
    title: 'das Release konnte nicht geschrieben werden',
    told: 'OpenChoreo hat dieses Release gerendert und konnte es nicht schreiben.',
    bare: 'OpenChoreo hat dieses Release gerendert und konnte es nicht schreiben.',
    next: 'Lesen, was OpenChoreo sagt: Der API-Server der Control Plane hat es abgelehnt.',
  },
  notRolledOut: {
    title: 'das Release ist nicht ausgerollt',
    told: 'OpenChoreo rollt dieses Release nicht aus: {{reason}}.',
    bare: 'OpenChoreo rollt dieses Release nicht aus.',
    next: 'Lesen, was OpenChoreo dazu sagt, und danach handeln.',
  },
  applyFailed: {
    title: 'die Plane lehnt das Release ab',
    told: 'Der API-Server der Plane lehnt ein Objekt dieses Releases ab.',
    bare: 'Der API-Server der Plane lehnt ein Objekt dieses Releases ab.',
    next: 'Lesen, was der API-Server sagt, und korrigieren, was er nennt.',
  },
} satisfies SomeCauses;
