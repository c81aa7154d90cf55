import type { CauseVariantRecord } from './causeRecord';

/** What is wrong with what we show a cluster, or with whom we trust there. Whoever runs the portal mends it. */
export const OUR_FAULTS = {
  noCredentials: {
    when: { params: { failure: 'noCredentials' } },
    onTheWay: true,
    words: {
      title: 'no credentials to ask with',
      told: 'Secret health has nothing to ask plane {{plane}} with.',
      bare: 'Secret health has nothing to ask the plane with.',
      next: 'Whoever runs the portal: correct how the plane is reached in the configuration of secret health, or the file that is named there.',
    },
  },
  accessUnsupported: {
    when: { params: { failure: 'accessUnsupported' } },
    onTheWay: true,
    words: {
      title: 'the access asks for what is not supported',
      told: 'How plane {{plane}} is reached asks for something that secret health does not do.',
      bare: 'How the plane is reached asks for something that secret health does not do.',
      next: 'Whoever runs the portal: take out what is named, or reach the plane in another way.',
    },
  },
  credentialProgram: {
    when: { params: { failure: 'credentialProgram' } },
    onTheWay: true,
    words: {
      title: 'the credential program fails',
      told: 'The program that gives secret health its credentials for plane {{plane}} is missing or fails.',
      bare: 'The program that gives secret health its credentials for the plane is missing or fails.',
      next: 'Whoever runs the portal: install the program that is named, or run it there by hand and see what it says.',
    },
  },
  credentialsPending: {
    when: { params: { failure: 'credentialsPending' } },
    onTheWay: true,
    words: {
      title: 'waits for credentials',
      told: 'Secret health waits for the credentials to ask plane {{plane}} with.',
      bare: 'Secret health waits for the credentials to ask the plane with.',
      next: 'Wait. If it lasts, whoever runs the portal looks at the credential program or the disk that is named.',
    },
  },
  clientCertificate: {
    when: { params: { failure: 'clientCertificate' } },
    onTheWay: true,
    words: {
      title: 'our client certificate ended, or is refused',
      told: 'The certificate that secret health shows to plane {{plane}} ended, or is refused.',
      bare: 'The certificate that secret health shows to the plane ended, or is refused.',
      next: 'Whoever runs the portal: renew the client certificate that is named, or have it signed by an authority that the server accepts.',
    },
  },
  untrusted: {
    when: { params: { failure: 'untrusted' } },
    onTheWay: true,
    words: {
      title: 'the server’s certificate is not trusted',
      told: 'Plane {{plane}} shows a certificate that is signed by none of the authorities that secret health trusts.',
      bare: 'The plane shows a certificate that is signed by none of the authorities that secret health trusts.',
      next: 'Whoever runs the portal: compare the authority that is configured with the one that is named. Where the address is wrong, somebody else answers.',
    },
  },
  nameMismatch: {
    when: { params: { failure: 'nameMismatch' } },
    onTheWay: true,
    words: {
      title: 'the server’s certificate is for another name',
      told: 'The certificate of plane {{plane}} is not good for the name that it is reached by.',
      bare: 'The certificate of the plane is not good for the name that it is reached by.',
      next: 'Whoever runs the portal: reach the plane by a name that stands in its certificate, or set tls-server-name.',
    },
  },
  credentialsRefused: {
    when: { params: { failure: 'unauthorized' } },
    onTheWay: true,
    words: {
      title: 'our credentials are refused (401)',
      told: 'Plane {{plane}} refuses what secret health shows it (401).',
      bare: 'The plane refuses what secret health shows it (401).',
      next: 'Whoever runs the portal: renew the token or certificate that is named.',
    },
  },
} as const satisfies Readonly<Record<string, CauseVariantRecord>>;
