import type { SomeCauses } from './germanCause';

export const OUR_FAULTS = {
  noCredentials: {
    title: 'zum Fragen fehlen die Zugangsdaten',
    told: 'Secret Health hat nichts, womit es Plane {{plane}} fragen könnte.',
    bare: 'Secret Health hat nichts, womit es die Plane fragen könnte.',
    next: 'Wer das Portal betreibt: den Zugang zur Plane in der Konfiguration von Secret Health korrigieren oder die Datei, die dort genannt ist.',
  },
  accessUnsupported: {
    title: 'der Zugang verlangt, was nicht unterstützt wird',
    told: 'Der Zugang zu Plane {{plane}} verlangt etwas, das Secret Health nicht tut.',
    bare: 'Der Zugang zur Plane verlangt etwas, das Secret Health nicht tut.',
    next: 'Wer das Portal betreibt: das Genannte herausnehmen oder die Plane auf anderem Weg erreichen.',
  },
  credentialProgram: {
    title: 'das Programm für Zugangsdaten scheitert',
    told: 'Das Programm, das Secret Health die Zugangsdaten für Plane {{plane}} gibt, fehlt oder scheitert.',
    bare: 'Das Programm, das Secret Health die Zugangsdaten für die Plane gibt, fehlt oder scheitert.',
    next: 'Wer das Portal betreibt: das genannte Programm installieren oder dort von Hand ausführen und ansehen, was es sagt.',
  },
  credentialsPending: {
    title: 'wartet auf Zugangsdaten',
    told: 'Secret Health wartet auf die Zugangsdaten, um Plane {{plane}} zu fragen.',
    bare: 'Secret Health wartet auf die Zugangsdaten, um die Plane zu fragen.',
    next: 'Warten. Dauert es an, prüft, wer das Portal betreibt, das genannte Programm oder die genannte Platte.',
  },
  clientCertificate: {
    title: 'unser Client-Zertifikat ist abgelaufen oder wird abgelehnt',
    told: 'Das Zertifikat, das Secret Health Plane {{plane}} zeigt, ist abgelaufen oder wird abgelehnt.',
    bare: 'Das Zertifikat, das Secret Health der Plane zeigt, ist abgelaufen oder wird abgelehnt.',
    next: 'Wer das Portal betreibt: das genannte Client-Zertifikat erneuern oder von einer Stelle signieren lassen, die der Server akzeptiert.',
  },
  untrusted: {
    title: 'dem Zertifikat des Servers wird nicht vertraut',
    told: 'Plane {{plane}} zeigt ein Zertifikat, das keine der Stellen signiert hat, denen Secret Health vertraut.',
    bare: 'Die Plane zeigt ein Zertifikat, das keine der Stellen signiert hat, denen Secret Health vertraut.',
    next: 'Wer das Portal betreibt: die konfigurierte Stelle mit der genannten vergleichen. Ist die Adresse falsch, antwortet jemand anders.',
  },
  nameMismatch: {
    title: 'das Zertifikat des Servers gilt für einen anderen Namen',
    told: 'Das Zertifikat von Plane {{plane}} gilt nicht für den Namen, unter dem sie erreicht wird.',
    bare: 'Das Zertifikat der Plane gilt nicht für den Namen, unter dem sie erreicht wird.',
    next: 'Wer das Portal betreibt: die Plane unter einem Namen ansprechen, der in ihrem Zertifikat steht, oder tls-server-name setzen.',
  },
  credentialsRefused: {
    title: 'unsere Zugangsdaten werden abgelehnt (401)',
    told: 'Plane {{plane}} lehnt ab, was Secret Health ihr zeigt (401).',
    bare: 'Die Plane lehnt ab, was Secret Health ihr zeigt (401).',
    next: 'Wer das Portal betreibt: das genannte Token oder Zertifikat erneuern.',
  },
} satisfies SomeCauses;
