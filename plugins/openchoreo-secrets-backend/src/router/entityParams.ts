import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { z } from 'zod/v3';

/** The entity in a path, by the catalog's own rules. */
export const entityParams = z
  .object({
    kind: z
      .string()
      .refine(value => KubernetesValidatorFunctions.isValidKind(value), {
        message: 'expected letters and digits, such as component',
      })
      .describe(
        'Component, System or Resource, or the kind that the route is for, in any case',
      ),
    namespace: z
      .string()
      .refine(value => KubernetesValidatorFunctions.isValidNamespace(value), {
        message:
          'expected at most 63 lower-case letters, digits and dashes, such as default',
      })
      .describe('The namespace of the entity in the catalog'),
    name: z
      .string()
      .refine(value => KubernetesValidatorFunctions.isValidObjectName(value), {
        message:
          'expected at most 63 letters, digits, dashes, dots and underscores, beginning and ending with a letter or digit',
      })
      .describe('The name of the entity'),
  })
  .strict();

/** Routes that take nothing in the query say so, rather than pass over a misspelling. */
export const noQuery = z.object({}).strict();
