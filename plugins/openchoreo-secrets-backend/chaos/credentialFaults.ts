import type { CredentialProgram, ProgramMode } from './credentialProgram';
import type { Fault } from './fault';
import type { Random } from './random';

const MODES: readonly ProgramMode[] = [
  'hangs',
  'says',
  'fails',
  'floods',
  'givesNoMore',
];

const SERVER = /server: .*/g;

/** Ways in which a kubeconfig is spoilt. */
const SPOILT: readonly (readonly [
  string,
  (whole: string) => string | undefined,
])[] = [
  ['is gone', () => undefined],
  ['is empty', () => ''],
  ['is torn', whole => whole.slice(0, whole.length / 2)],
  ['is no YAML', () => 'users:\n  - token: "c4n4ryTornQx7Zk2\n\t{'],
  ['has no URL', whole => whole.replace(SERVER, 'server: c4n4ryServer x')],
  [
    'has a login in its URL',
    whole => whole.replace(SERVER, 'server: https://me:c4n4ryLogin@10.0.0.1'),
  ],
  [
    'has a proxy',
    whole => whole.replace(SERVER, '$&\n      proxy-url: http://c4n4ry:x@y'),
  ],
];

/** The credential program of a cluster, or the kubeconfig that names it, is not what it was. */
export function anyCredentialFault(
  program: CredentialProgram,
  name: string,
  random: Random,
): Fault {
  if (random.next() < 0.6) {
    const mode = random.of(MODES);
    return {
      what: `${name}: its credential program ${mode}`,
      dark: [],
      begin: () => {
        program.mode = mode;
        return () => program.mend();
      },
    };
  }
  const [what, change] = random.of(SPOILT);
  return {
    what: `${name}: its kubeconfig ${what}`,
    dark: [],
    begin: () => {
      program.spoil(change);
      return () => program.mend();
    },
  };
}
