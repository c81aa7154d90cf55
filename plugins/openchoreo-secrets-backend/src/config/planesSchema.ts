import {
  formatRef,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import { accessKeys, onlyAccess } from './accessSchema';
import { clusterNameSchema } from './clusterNameSchema';
import { planeRefSchema } from './planeRefSchema';
import type { DirectAccessConfig } from './secretsConfig';
import { text } from './text';

/** A plane that the gateway passes requests on to; the gateway itself stands elsewhere. */
interface ThroughGateway {
  readonly via: 'gateway';
  readonly planeId?: string;
}

/** An entry of `planes`, by itself. */
export interface PlaneEntry {
  readonly ref: PlaneRef;
  readonly access: DirectAccessConfig | ThroughGateway;
  /** Planes that say the same live in one cluster. */
  readonly cluster?: string;
}

const WAYS = 'kubeconfig, serviceAccount, inCluster or access: gateway';

const PLANE_ID_EXPECTED =
  'the planeID under which the agent registers, such as eu-data, or no such key';

const gatewayKeys = {
  access: z
    .literal('gateway', {
      errorMap: () => ({
        message:
          'expected gateway, or no such key: other ways of access have keys of their own',
      }),
    })
    .optional(),
  planeId: text(PLANE_ID_EXPECTED)
    .regex(
      /^[A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?$/,
      `expected ${PLANE_ID_EXPECTED}`,
    )
    .optional(),
};

const plane = z
  .object(
    {
      plane: planeRefSchema,
      cluster: clusterNameSchema,
      ...gatewayKeys,
      ...accessKeys,
    },
    { invalid_type_error: `expected one of ${WAYS}` },
  )
  .strict()
  .transform((value, context): PlaneEntry => {
    const { access, cluster, planeId, plane: ref } = value;
    if (access === undefined && planeId !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['planeId'],
        message: 'expected only with access: gateway: remove it',
      });
    }
    const gateway = access && ({ via: 'gateway', planeId } as const);
    const way = onlyAccess({ ...value, gateway }, context, WAYS);
    return { ref, access: way, ...(cluster && { cluster }) };
  });

/** `openchoreoSecrets.planes`. */
export const planesSchema = z
  .array(plane, { invalid_type_error: 'expected a list of planes' })
  .default([])
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach(({ ref }, index) => {
      const name = formatRef(ref);
      if (seen.has(name)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'plane'],
          message: `expected each plane once, and ${name} stands twice: remove one`,
        });
      }
      seen.add(name);
    });
  });
