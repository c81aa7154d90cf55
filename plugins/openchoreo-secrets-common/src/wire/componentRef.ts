import { z } from 'zod';

/** A component on the wire; `namespace` is the control-plane namespace. @public */
export const componentRefSchema = z.object({
  namespace: z.string(),
  project: z.string(),
  name: z.string(),
});
