import type { toldMessages as english } from '../checklistTold';
import type { Translated } from './translated';

export const toldMessages: Translated<typeof english> = {
  portalSessions:
    'Womit das Portal Sitzungen signiert, und seine Anmeldungen bei anderen',
  portalSigningKey: 'Schlüssel, mit dem das Backend des Portals signiert',
  portalAtThunder: 'OAuth-Client-Secret des Portals bei Thunder',
  assistantModel:
    'Schlüssel des Sprachmodells, das der Assistent des Portals benutzt',
  gatewayAuthority:
    'Stelle, die das Server-Zertifikat des Cluster Gateways signiert',
  agentAuthority:
    'Stelle, die das Zertifikat des Agents signiert, kopiert von der Control Plane',
  gatewayServer: 'Server-Zertifikat des Cluster Gateways',
  gatewayCallers:
    'Stelle für alle, die das Cluster Gateway aus der Control Plane aufrufen',
  apiAtGateway: 'Client-Zertifikat der OpenChoreo-API am Cluster Gateway',
  controllersAtGateway: 'Client-Zertifikat der Controller am Cluster Gateway',
  admissionWebhooks: 'Server-Zertifikat der Admission-Webhooks von OpenChoreo',
  controlIngress: 'Ingress-Zertifikat der Control Plane',
  dataIngress: 'Ingress-Zertifikat der Data Plane',
  observabilityIngress: 'Ingress-Zertifikat der Observability Plane',
  agentAtGateway:
    'Client-Zertifikat, mit dem der Agent der Plane das Cluster Gateway anspricht',
  dataWebhooks: 'Server-Zertifikat der Webhooks der Data Plane',
  observabilityAuthority:
    'Stelle der eigenen Zertifikate der Observability Plane',
  observabilityServer: 'Server-Zertifikat der Observability Plane',
  observer: 'Anmeldung des Observers',
  rootCauseAgent: 'Anmeldungen des Agents, der Ursachen analysiert',
  finOpsAgent: 'Anmeldungen des FinOps-Agents',
  openSearch: 'Anmeldung bei OpenSearch für die Module Logs und Traces',
  openObserve: 'Anmeldung bei OpenObserve',
  gitOps: 'Anmeldung am Git-Repository des GitOps-Moduls',
  agentManager: 'Client des AI Gateways des Agent Managers',
  registry: 'Anmeldung an der Container-Registry',
  registryPush: 'Anmeldung an der Container-Registry zum Push',
  registryPull: 'Anmeldung an der Container-Registry zum Pull',
  alsoLogins:
    'Kann auch github-actions-token, github-oauth-client-secret und service-client-secret enthalten.',
  alsoDatabase: 'Kann auch SQL_BACKEND_URI enthalten.',
  noSuchSecret: 'Ein Secret dieses Namens gibt es nicht.',
  noneMakesIt: 'Kein Release erzeugt ein Secret dieses Namens.',
  namedInStore:
    'Ein Secret dieses Namens gibt es nicht; so heißt der Schlüssel im externen Store.',
  namedByChart:
    'Ein Secret dieses Namens gibt es nicht. Das Chart legt ihn in ein nach dem Release benanntes Secret, das auf -backstage-secrets endet; eine Zeile mit diesem Namen ergänzen, um ihm zu folgen.',
  certsByHand: 'Nur mit clusterAgent.tls.generateCerts=false nötig.',
  copyToPlanes:
    'Sein ca.crt wird in jede andere Plane kopiert. Eine neue Stelle muss erneut kopiert werden.',
  copyToConfigMaps:
    'Sein ca.crt steht in jeder Plane in einer ConfigMap desselben Namens. Eine neue Stelle muss dorthin kopiert werden.',
  guideName:
    'So heißt es in der Installationsanleitung; vielleicht wurde ein anderer Name gewählt.',
  pinned:
    'Die Ressource der Plane hinterlegt seine Stelle. Signiert das Zertifikat sich selbst, ändert eine Erneuerung, was zu hinterlegen ist.',
  withSecurity: 'Entsteht mit security.enabled=true.',
  withTls: 'Entsteht mit tls.enabled=true.',
  keysByGit:
    'Welche Schlüssel es hat, hängt davon ab, wie Git erreicht wird; erwartet wird hier darum keiner.',
  perBuild:
    'Ein Schlüssel im externen Store, aus dem jeder Build ein eigenes Secret macht. Ohne ihn laufen Pushes der Builds ohne Anmeldung.',
  perTaker:
    'Ein Schlüssel im externen Store, kein Secret der Plattform. Gezeigt wird, wie es um die ExternalSecrets steht, die ihn nehmen.',
};
