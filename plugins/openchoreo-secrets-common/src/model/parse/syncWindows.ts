import { z } from 'zod/v3';
import type { SyncWindows } from '../objects';
import { lenientList, lenientText } from './fields';

/** `spec.syncWindows`. A window that is not understood stays, as typed: it must not read as "no window". */
export const syncWindowsSchema = z
  .object({
    kind: lenientText,
    windows: lenientList(
      z.object({ schedule: lenientText, duration: lenientText }),
    ),
  })
  .transform((raw): SyncWindows => ({
    kind: raw.kind ?? '',
    windows: raw.windows.map(window => ({
      schedule: window.schedule ?? '',
      duration: window.duration ?? '',
    })),
  }));
