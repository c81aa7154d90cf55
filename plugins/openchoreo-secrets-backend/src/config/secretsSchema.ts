import {
  DEFAULT_THRESHOLDS,
  DEFAULT_TRUSTED_ORIGINS,
  formatRef,
  OPERATOR_REPORTERS,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import { accessKeys, onlyAccess } from './accessSchema';
import { authorizationSchema } from './authorizationSchema';
import { clusterNameSchema } from './clusterNameSchema';
import { durationSchema } from './durationSchema';
import { gatewaySchema } from './gatewaySchema';
import { checkGateway, throughGateway } from './gatewayUse';
import { planesSchema } from './planesSchema';
import { checklistSchema } from './checklistSchema';
import type { SecretsConfig } from './secretsConfig';
import { storesSchema } from './storesSchema';
import { text } from './text';

const SECOND = 1_000;

const reached = {
  required_error:
    'expected how the cluster is reached: kubeconfig, serviceAccount or inCluster',
  invalid_type_error: 'expected one of kubeconfig, serviceAccount or inCluster',
};

const controlPlane = z
  .object(
    {
      ...accessKeys,
      cluster: clusterNameSchema,
      access: z.undefined({
        invalid_type_error:
          'expected kubeconfig, serviceAccount or inCluster instead: the cluster gateway reaches planes only',
      }),
    },
    reached,
  )
  .strict()
  .transform((value, context) => {
    const { cluster } = value;
    const access = onlyAccess(value, context);
    return { access, ...(cluster && { cluster }) };
  });

const NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;

/** A name that can stand in a path. */
const name = (expected: string) =>
  text(expected).regex(NAME, `expected ${expected}`);

const reporter = "a component's name, such as 'external-secrets'";

const eventReporters = z
  .array(text(reporter).max(128, `expected ${reporter}`), {
    invalid_type_error:
      "expected a list of components, such as ['external-secrets']",
  })
  .min(1, 'expected at least one component: remove the key for the default')
  .default([...OPERATOR_REPORTERS]);

const eso = z
  .object(
    {
      namespace: name("a namespace, such as 'external-secrets'").default(
        'external-secrets',
      ),
      deployment: name(
        "a Deployment's name, such as 'external-secrets'",
      ).default('external-secrets'),
      eventReporters,
    },
    {
      invalid_type_error: 'expected { namespace, deployment, eventReporters }',
    },
  )
  .strict()
  .default({});

const [origin] = DEFAULT_TRUSTED_ORIGINS;

const trustedOrigins = z
  .array(text(`an origin location, such as '${origin}'`), {
    invalid_type_error: `expected a list of origin locations, such as ['${origin}']`,
  })
  .default([...DEFAULT_TRUSTED_ORIGINS]);

const share = z
  .number({
    invalid_type_error: 'expected a number between 0 and 1, such as 0.8',
  })
  .gt(0, 'expected a number above 0 and up to 1, such as 0.8')
  .lte(1, 'expected a number above 0 and up to 1, such as 0.8');

const within = (fallback: number, minMs?: number) =>
  durationSchema(minMs)
    .optional()
    .transform(ms => ms ?? fallback);

const d = DEFAULT_THRESHOLDS;

const health = z
  .object(
    {
      graceMin: within(d.graceMinMs),
      graceMax: within(d.graceMaxMs),
      skew: within(d.skewMs),
      initialisingFor: within(d.initialisingForMs),
      pendingAfter: within(d.pendingAfterMs),
      deletingAfter: within(d.deletingAfterMs),
      retryGrace: within(d.retryGraceMs),
      notRenderedAfter: within(d.notRenderedAfterMs),
      agentSilentAfter: within(d.agentSilentAfterMs),
      stalledShare: share.default(d.stalledShare),
    },
    { invalid_type_error: 'expected thresholds, such as { graceMin: 10m }' },
  )
  .strict()
  .default({})
  .refine(value => value.graceMin <= value.graceMax, {
    path: ['graceMax'],
    message: 'expected at least graceMin: raise it, or lower graceMin',
  });

const observation = z
  .object(
    {
      probeAfter: within(90 * SECOND, 1),
      unknownAfter: within(150 * SECOND, 1),
      requestTimeout: within(20 * SECOND, 1),
      credentialTimeout: within(10 * SECOND, 1),
      pollEvery: within(30 * SECOND, 1),
      relistEvery: within(6 * 3600 * SECOND, SECOND),
    },
    { invalid_type_error: 'expected durations, such as { probeAfter: 90s }' },
  )
  .strict()
  .default({})
  .refine(value => value.probeAfter < value.unknownAfter, {
    path: ['unknownAfter'],
    message: 'expected more than probeAfter: raise it, or lower probeAfter',
  });

/** Of the configuration, what this key alone says. */
type SecretsKey = Omit<SecretsConfig, 'authorization'> & {
  readonly authorization: z.infer<typeof authorizationSchema>;
};

/** `openchoreoSecrets`. */
export const secretsSchema = z
  .object(
    {
      controlPlane,
      gateway: gatewaySchema,
      planes: planesSchema,
      eso,
      trustedOrigins,
      authorization: authorizationSchema,
      checklist: checklistSchema,
      stores: storesSchema,
      health,
      observation,
      // Read and checked by the module of the catalog.
      catalog: z.unknown(),
    },
    { invalid_type_error: 'expected { controlPlane, planes, … }' },
  )
  .strict()
  .superRefine((value, context) => {
    const observed = new Set([
      'ControlPlane/default',
      ...value.planes.map(({ ref }) => formatRef(ref)),
    ]);
    value.checklist.lookUp.forEach((entry, index) => {
      if (observed.has(formatRef(entry.plane))) return;
      context.addIssue({
        code: 'custom',
        path: ['checklist', 'lookUp', index, 'plane'],
        message:
          'expected a plane that stands under planes: add it there, or remove this entry',
      });
    });
    checkGateway(value, context);
  })
  .transform((value): SecretsKey => ({
    controlPlane: value.controlPlane,
    planes: throughGateway(value),
    eso: value.eso,
    trustedOrigins: value.trustedOrigins,
    authorization: value.authorization,
    checklist: value.checklist,
    stores: value.stores,
    thresholds: {
      graceMinMs: value.health.graceMin,
      graceMaxMs: value.health.graceMax,
      skewMs: value.health.skew,
      initialisingForMs: value.health.initialisingFor,
      pendingAfterMs: value.health.pendingAfter,
      deletingAfterMs: value.health.deletingAfter,
      retryGraceMs: value.health.retryGrace,
      notRenderedAfterMs: value.health.notRenderedAfter,
      agentSilentAfterMs: value.health.agentSilentAfter,
      stalledShare: value.health.stalledShare,
    },
    observation: {
      probeAfterMs: value.observation.probeAfter,
      unknownAfterMs: value.observation.unknownAfter,
      requestTimeoutMs: value.observation.requestTimeout,
      credentialTimeoutMs: value.observation.credentialTimeout,
      pollEveryMs: value.observation.pollEvery,
      relistEveryMs: value.observation.relistEvery,
    },
  }));
