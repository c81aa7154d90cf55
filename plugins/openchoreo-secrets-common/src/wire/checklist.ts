import { z } from 'zod/v3';
import { planeSchema, type PlaneDto } from './plane';
import { checklistRowSchema, type ChecklistRowDto } from './checklistRow';
import { PLANE_ROLES, RELEASE_FAMILIES } from './checklistWords';
import type { Fields, WireSchema } from './schema';

/** How far a plane's checklist is. Waived rows and `livesIn` rows are in no number. @public */
export interface PlatformProgressDto {
  readonly required: number;
  readonly inOrder: number;
  readonly needAction: number;
  /** Rows that do harm now, part of `needAction`. */
  readonly critical: number;
  readonly cannotTell: number;
  /** Optional or conditional rows that are absent. */
  readonly notApplicable: number;
  /** Rows that need action soon (`expiring`), part of `needAction`. */
  readonly expiring: number;
}

/** The checklist of one plane. @public */
export interface ChecklistDto {
  readonly planeId: string;
  readonly role: (typeof PLANE_ROLES)[number];
  /** Where the role's secrets are expected. */
  readonly namespace: string;
  readonly progress: PlatformProgressDto;
  /** What needs action first. */
  readonly rows: readonly ChecklistRowDto[];
}

/** The answer of `GET /v1/checklist`. @public */
export interface ChecklistAnswerDto {
  readonly family: {
    readonly id?: (typeof RELEASE_FAMILIES)[number];
    /** `unknown`: the control plane could not be asked. */
    readonly source: 'detected' | 'configured' | 'unknown';
  };
  /** In the order of `planes`. */
  readonly checklists: readonly ChecklistDto[];
  readonly progress: PlatformProgressDto;
  readonly planes: readonly PlaneDto[];
}

const progressSchema: WireSchema<PlatformProgressDto> = z.object({
  required: z.number().int(),
  inOrder: z.number().int(),
  needAction: z.number().int(),
  critical: z.number().int(),
  cannotTell: z.number().int(),
  notApplicable: z.number().int(),
  expiring: z.number().int(),
} satisfies Fields<PlatformProgressDto>);

const checklistSchema: WireSchema<ChecklistDto> = z.object({
  planeId: z.string(),
  role: z.enum(PLANE_ROLES),
  namespace: z.string(),
  progress: progressSchema,
  rows: z.array(checklistRowSchema),
} satisfies Fields<ChecklistDto>);

/** The answer of `GET /v1/checklist`. @public */
export const checklistAnswerSchema: WireSchema<ChecklistAnswerDto> = z.object({
  family: z.object({
    id: z.enum(RELEASE_FAMILIES).optional(),
    source: z.enum(['detected', 'configured', 'unknown']),
  } satisfies Fields<ChecklistAnswerDto['family']>),
  checklists: z.array(checklistSchema),
  progress: progressSchema,
  planes: z.array(planeSchema),
} satisfies Fields<ChecklistAnswerDto>);
