import { z } from 'zod/v3';
import type { GatewayConfig } from './secretsConfig';
import { text } from './text';

const URL_EXPECTED =
  'the internal address of the cluster gateway, such as https://cluster-gateway.openchoreo-control-plane.svc.cluster.local:8444';

const file = (what: string) => text(`the path of a PEM file with ${what}`);

/** `openchoreoSecrets.gateway`. */
export const gatewaySchema = z
  .object(
    {
      url: text(URL_EXPECTED).refine(
        value => /^https?:\/\/[^/\s?#]+\/?$/.test(value) && URL.canParse(value),
        `expected ${URL_EXPECTED}`,
      ),
      certFile: file('a client certificate for the gateway').optional(),
      keyFile: file('the key of that certificate').optional(),
      caFile: file("the authority of the gateway's own certificate").optional(),
    },
    { invalid_type_error: 'expected { url, certFile, keyFile, caFile }' },
  )
  .strict()
  .superRefine(({ certFile, keyFile }, context) => {
    if ((certFile === undefined) === (keyFile === undefined)) return;
    context.addIssue({
      code: 'custom',
      path: [certFile === undefined ? 'certFile' : 'keyFile'],
      message: 'expected certFile and keyFile together: add this one',
    });
  })
  .transform((value): GatewayConfig => value)
  .optional();
