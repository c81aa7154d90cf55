import type { ChecklistRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { nextView } from './checklistNext';
import { partOf } from './checklistParts';
import { stateView } from './checklistState';
import { toldWords } from './checklistTold';

/** A secret that a plane should have, in words. */
export type CheckRowView = ReturnType<typeof checkRowView>;

export function checkRowView(
  row: ChecklistRowDto,
  plane: string,
  context: ViewContext,
) {
  const { t } = context;
  return {
    id: row.id,
    name: row.name,
    part: partOf(row),
    livesIn: row.livesIn && livesInWords(row.livesIn, context),
    configured: row.configured,
    purpose: toldWords(row.purpose, t),
    note: row.note && toldWords(row.note, t),
    producer: t(`checklist.producer.${row.producer}`),
    keys: keysOf(row, context),
    state: stateView(row, context),
    next: nextView(row, plane, context),
    docs: isWebAddress(row.docs) ? row.docs : undefined,
  };
}

/** Configuration may name anything; only what a browser can open safely becomes a link. */
function isWebAddress(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\//.test(address);
}

function keysOf(
  { keys, keysPresent, missingKeys, state }: ChecklistRowDto,
  { t }: ViewContext,
): { readonly text: string; readonly title?: string } {
  if (keys.length === 0 || state === 'notApplicable') {
    return { text: t('checklist.keys.none') };
  }
  const isMissing = state === 'missing';
  const n = isMissing ? 0 : keysPresent;
  if (n === undefined) {
    return {
      text: t('checklist.keys.unknown'),
      title: t('checklist.keys.unknownTitle'),
    };
  }
  const missing = isMissing ? '' : missingKeys.join(', ');
  return {
    text: t('checklist.keys.some', { n, all: keys.length }),
    title: missing
      ? t('checklist.keys.missing', { keys: missing })
      : t('checklist.keys.expected', { keys: keys.join(', ') }),
  };
}

function livesInWords(
  { secret, key, remoteKey }: NonNullable<ChecklistRowDto['livesIn']>,
  { t }: ViewContext,
): string {
  if (secret === undefined) {
    return key === undefined
      ? t('checklist.livesInRemote', { remoteKey: remoteKey ?? '?' })
      : t('checklist.livesInKey', { key });
  }
  const place =
    key === undefined
      ? t('checklist.livesInSecretOnly', { secret })
      : t('checklist.livesInSecret', { secret, key });
  return remoteKey === undefined
    ? place
    : `${place}; ${t('checklist.livesInRemoteToo', { remoteKey })}`;
}
