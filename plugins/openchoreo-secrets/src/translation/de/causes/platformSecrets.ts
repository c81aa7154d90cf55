import type { SomeCauses } from './germanCause';

export const PLATFORM_SECRET_CAUSES = {
  certificateExpired: {
    title: 'das Zertifikat ist abgelaufen',
    told: 'Das Zertifikat in Secret {{name}} ist abgelaufen: Wer es prüft, weist ab, was damit kommt.',
    bare: 'Das Zertifikat ist abgelaufen: Wer es prüft, weist ab, was damit kommt.',
    next: 'Sein Certificate und das Protokoll von cert-manager ansehen und es erneuern.',
  },
  certificateExpires: {
    title: 'das Zertifikat läuft bald ab',
    told: 'Das Zertifikat in Secret {{name}} läuft bald ab oder müsste schon erneuert sein.',
    bare: 'Das Zertifikat läuft bald ab oder müsste schon erneuert sein.',
    next: 'Beobachten, ob cert-manager es erneuert, und es sonst selbst erneuern.',
  },
  keysAbsent: {
    title: 'dem Secret fehlen Schlüssel',
    told: 'Secret {{name}} entsteht ohne Schlüssel, die die Plattform daraus nimmt: {{key}}.',
    bare: 'Das Secret entsteht ohne Schlüssel, die die Plattform daraus nimmt.',
    next: 'Sie in den Daten des ExternalSecrets ergänzen, das es erzeugt.',
  },
} satisfies SomeCauses;
