import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod/v3';
import { text } from './text';

const ACTION = /^[a-z]+:[a-z*]+$/;

const entityRef = text(
  "a user or group, such as 'group:default/platform'",
).transform((value, context) => {
  try {
    const ref = parseEntityRef(value);
    return stringifyEntityRef(ref);
  } catch {
    context.addIssue({
      code: 'custom',
      message:
        "expected a user or group with its kind, such as 'group:default/platform'",
    });
    return z.NEVER;
  }
});

const services = z
  .array(
    text("a service, such as 'plugin:catalog'").regex(
      /^(plugin|external):\S+$/,
      "expected a service, such as 'plugin:catalog'",
    ),
    {
      invalid_type_error:
        "expected a list of services, such as ['plugin:catalog']",
    },
  )
  .default([]);

/** `openchoreoSecrets.authorization`, as it is written. */
export const authorizationSchema = z
  .object(
    {
      mode: z
        .enum(['openchoreo', 'backstage'], {
          errorMap: () => ({ message: 'expected openchoreo or backstage' }),
        })
        .optional(),
      platformAction: text(
        "an action of OpenChoreo, such as 'clusterdataplane:update'",
      )
        .regex(
          ACTION,
          "expected an action of OpenChoreo, such as 'clusterdataplane:update'",
        )
        .default('clusterdataplane:update'),
      platformGroups: z
        .array(entityRef, {
          invalid_type_error:
            "expected a list of groups, such as ['group:default/platform']",
        })
        .default([]),
      platformTeam: entityRef.optional(),
      services,
      catalogServices: services,
    },
    {
      invalid_type_error:
        'expected { mode, platformAction, platformGroups, platformTeam, services, catalogServices }',
    },
  )
  .strict()
  .default({});
