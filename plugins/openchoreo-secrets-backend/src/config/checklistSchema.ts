import { formatRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import { checklistKeys } from './checklistKeys';
import { observedPlaneSchema } from './planeRefSchema';
import { text } from './text';

const NAMESPACE = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const NAMESPACE_EXPECTED = "a namespace, such as 'openchoreo-data-plane'";
const NAMESPACES_EXPECTED =
  "expected the namespaces to look in, such as ['openchoreo-data-plane']";

const namespaces = z
  .array(
    text(NAMESPACE_EXPECTED).regex(NAMESPACE, `expected ${NAMESPACE_EXPECTED}`),
    {
      required_error: NAMESPACES_EXPECTED,
      invalid_type_error: NAMESPACES_EXPECTED,
    },
  )
  .min(1, NAMESPACES_EXPECTED)
  .transform((names): readonly string[] => [...new Set(names)]);

const LOOK_UP_EXPECTED =
  "expected { plane, namespaces }, such as { plane: 'ClusterDataPlane/default', namespaces: ['openchoreo-data-plane'] }";

const lookUp = z
  .array(
    z
      .object(
        { plane: observedPlaneSchema, namespaces },
        { invalid_type_error: LOOK_UP_EXPECTED },
      )
      .strict(),
    { invalid_type_error: 'expected a list of { plane, namespaces }' },
  )
  .default([])
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach(({ plane }, index) => {
      const name = formatRef(plane);
      if (seen.has(name)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'plane'],
          message: `expected each plane once, and ${name} stands twice: list its namespaces in one place`,
        });
      }
      seen.add(name);
    });
  });

/** `openchoreoSecrets.checklist`. */
export const checklistSchema = z
  .object(
    { lookUp, ...checklistKeys },
    {
      invalid_type_error:
        'expected { lookUp, release, namespaces, features, rows, waive }',
    },
  )
  .strict()
  .default({});
