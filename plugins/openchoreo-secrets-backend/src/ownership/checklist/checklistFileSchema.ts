import {
  PLANE_ROLES,
  PLATFORM_SECRET_PRODUCERS,
  PLATFORM_SECRET_REQUIREMENTS,
  RELEASE_FAMILIES,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import { WARN_DAYS } from './warnDays';

const NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;
const name = z.string().regex(NAME, 'expected a name of a Kubernetes object');
const producer = z.enum(PLATFORM_SECRET_PRODUCERS);

const when = z
  .object({ feature: z.string().min(1), default: z.boolean() })
  .strict();

const livesIn = z
  .object({
    /** Name of a Secret in the row's namespace. */
    secret: name.optional(),
    key: z.string().optional(),
    remoteKey: z.string().optional(),
  })
  .strict();

const checklistFileRow = z
  .object({
    name,
    planes: z.array(z.enum(PLANE_ROLES)).min(1),
    /** Where it is not the namespace of the plane's role. */
    namespace: name.optional(),
    purpose: z.string().min(1),
    producer,
    /** Who else makes it in some installations. */
    alternatives: z.array(producer).default([]),
    requirement: z.enum(PLATFORM_SECRET_REQUIREMENTS),
    when: when.optional(),
    keys: z.array(z.string()).default([]),
    /** Keys that only a feature needs. */
    keysWhen: z
      .array(when.extend({ keys: z.array(z.string()).min(1) }).strict())
      .default([]),
    /** Days before its end at which a certificate is expiring. */
    warnDays: z.number().int().positive().default(WARN_DAYS),
    livesIn: livesIn.optional(),
    docs: z.string().url().optional(),
    note: z.string().optional(),
    configured: z.boolean().default(false),
  })
  .strict()
  .refine(row => (row.requirement === 'conditional') === Boolean(row.when), {
    message: 'expected `when` on conditional rows, and only there',
    path: ['when'],
  });

/** One family of releases, as its file says it. */
export const checklistFileSchema = z
  .object({
    family: z.enum(RELEASE_FAMILIES),
    namespaces: z.object({
      control: name,
      data: name,
      workflow: name,
      observability: name,
    }),
    rows: z.array(checklistFileRow),
  })
  .strict();

/** What one family of releases installs. */
export type ChecklistFile = z.infer<typeof checklistFileSchema>;

/** One secret that planes of some roles should have. */
export type ChecklistFileRow = ChecklistFile['rows'][number];

/** A part that a plane plays. */
export type PlaneRole = (typeof PLANE_ROLES)[number];

/** A family of releases. */
export type ReleaseFamily = ChecklistFile['family'];
