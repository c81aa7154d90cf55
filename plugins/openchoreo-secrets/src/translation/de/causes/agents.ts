import type { SomeCauses } from './germanCause';

export const AGENT_CAUSES = {
  agentGone: {
    title: 'der Agent ist nicht verbunden',
    told: 'Der Agent von Plane {{plane}} ist nicht verbunden: Was ausgerollt wird, kommt dort nicht an.',
    bare: 'Der Agent der Plane ist nicht verbunden: Was ausgerollt wird, kommt dort nicht an.',
    next: 'Den Agent im Cluster der Plane prüfen und seinen Weg zum Cluster-Gateway.',
  },
  agentCaExpired: {
    title: 'das Zertifikat des Agents ist abgelaufen',
    told: 'Das Zertifikat, das Plane {{plane}} für ihren Agent hinterlegt, ist abgelaufen: Der Agent wird nicht wieder eingelassen.',
    bare: 'Das Zertifikat, das die Plane für ihren Agent hinterlegt, ist abgelaufen: Der Agent wird nicht wieder eingelassen.',
    next: 'Es erneuern und sein ca.crt nach clusterAgent.clientCA der Plane kopieren.',
  },
  agentCaExpires: {
    title: 'das Zertifikat des Agents läuft bald ab',
    told: 'Das Zertifikat, das Plane {{plane}} für ihren Agent hinterlegt, läuft bald ab.',
    bare: 'Das Zertifikat, das die Plane für ihren Agent hinterlegt, läuft bald ab.',
    next: 'Sobald es erneuert ist, sein ca.crt nach clusterAgent.clientCA der Plane kopieren.',
  },
  agentCaDiffers: {
    title: 'die Plane hinterlegt ein altes Zertifikat ihres Agents',
    told: 'Plane {{plane}} hinterlegt ein Zertifikat, das ihr Agent nicht mehr hat: Er wird nicht eingelassen, sobald er sich neu verbindet.',
    bare: 'Die Plane hinterlegt ein Zertifikat, das ihr Agent nicht mehr hat: Er wird nicht eingelassen, sobald er sich neu verbindet.',
    next: 'Das neue ca.crt nach clusterAgent.clientCA der Plane kopieren.',
  },
} satisfies SomeCauses;
