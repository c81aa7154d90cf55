import { z } from 'zod/v3';
import type { DirectAccessConfig } from './secretsConfig';
import { text } from './text';

const KINDS = ['kubeconfig', 'serviceAccount', 'inCluster'] as const;

const flag = (message: string) =>
  z.boolean({ invalid_type_error: message, required_error: message });

const kubeconfig = z
  .object(
    {
      path: text(
        'the path of a kubeconfig file, such as /etc/openchoreo/plane.kubeconfig',
      ),
      context: text(
        'the name of a context in that file, or no such key',
      ).optional(),
    },
    { invalid_type_error: 'expected { path, context? }' },
  )
  .strict()
  .transform((value): DirectAccessConfig => ({ via: 'kubeconfig', ...value }));

/** PEM, or the base64 of it that a kubeconfig or a Secret holds. */
const caData = text('a PEM certificate, or the base64 of one').transform(
  (value, context) => {
    const pem = value.includes('-----BEGIN')
      ? value
      : Buffer.from(value, 'base64').toString('utf8');
    if (pem.includes('-----BEGIN CERTIFICATE')) return pem;
    context.addIssue({
      code: 'custom',
      message: 'expected a PEM certificate, or the base64 of one',
    });
    return z.NEVER;
  },
);

const url = text(
  'the URL of the API server, such as https://10.0.0.1:6443',
).refine(
  value => /^https?:\/\/[^/\s]+(\/\S*)?$/.test(value) && URL.canParse(value),
  'expected the URL of the API server, such as https://10.0.0.1:6443',
);

const serviceAccount = z
  .object(
    {
      url,
      token: text(
        'a bearer token; better, name its file under tokenFile',
      ).optional(),
      tokenFile: text('the path of a file that holds the token').optional(),
      caData: caData.optional(),
      caFile: text('the path of a PEM file').optional(),
      skipTLSVerify: flag('expected true or false').default(false),
    },
    {
      invalid_type_error:
        'expected { url, token or tokenFile, caData or caFile }',
    },
  )
  .strict()
  .transform((value, context): DirectAccessConfig => {
    const { token, tokenFile, caFile } = value;
    if ((token === undefined) === (tokenFile === undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'expected one of token and tokenFile: remove one, or add one',
      });
      return z.NEVER;
    }
    if (value.caData !== undefined && caFile !== undefined) {
      context.addIssue({
        code: 'custom',
        message: 'expected at most one of caData and caFile: remove one',
      });
      return z.NEVER;
    }
    const caValue =
      value.caData === undefined ? undefined : { value: value.caData };
    return {
      via: 'serviceAccount',
      url: value.url,
      token:
        tokenFile === undefined ? { value: token ?? '' } : { file: tokenFile },
      ca: caFile === undefined ? caValue : { file: caFile },
      skipTLSVerify: value.skipTLSVerify,
    };
  });

const inCluster = z
  .literal(true, {
    errorMap: () => ({
      message: 'expected true, or another way of access instead',
    }),
  })
  .transform((): DirectAccessConfig => ({ via: 'inCluster' }));

/** The keys under which an access can stand. */
export const accessKeys = {
  kubeconfig: kubeconfig.optional(),
  serviceAccount: serviceAccount.optional(),
  inCluster: inCluster.optional(),
};

type Accesses<T> = {
  readonly [K in (typeof KINDS)[number]]?: DirectAccessConfig;
} & { readonly gateway?: T };

/** The one access among the keys, or an issue. */
export function onlyAccess<T = never>(
  { gateway, ...value }: Accesses<T>,
  context: z.RefinementCtx,
  ways: string = KINDS.join(', '),
): DirectAccessConfig | T {
  const direct = KINDS.flatMap(kind => value[kind] ?? []);
  const found = gateway === undefined ? direct : [...direct, gateway];
  if (found.length === 1) return found[0];
  const message = `expected exactly one of ${ways}: ${
    found.length === 0 ? 'add one' : 'remove the others'
  }`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
