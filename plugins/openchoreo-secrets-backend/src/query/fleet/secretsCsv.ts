import type { SecretRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { countedAs } from '../wire/counts';
import { secretRowDto, type PlatformRow } from './platformRow';

type Value = string | boolean | undefined;

const COLUMNS: readonly (readonly [string, (row: SecretRowDto) => Value])[] = [
  ['key', row => row.key],
  ['from', row => row.from],
  ['owner', row => row.owner],
  ['namespace', row => row.component?.namespace],
  ['project', row => row.component?.project],
  ['component', row => row.component?.name],
  ['environment', row => row.environment],
  ['production', row => row.production],
  ['plane', row => row.planeId],
  ['store', row => row.store],
  ['reference', row => row.reference],
  ['resource', row => (row.resource ?? row.dependency?.resource)?.name],
  ['output', row => row.dependency?.output],
  ['remote key', row => row.remoteKey],
  ['property', row => row.property],
  ['object namespace', row => row.object?.namespace],
  ['object', row => row.object?.name],
  ['status', countedAs],
  ['delivery', row => row.delivery?.state],
  ['followed', row => row.delivery && row.delivery.followed !== false],
  ['value of', row => row.delivery?.asOf],
  ['effect', row => row.delivery?.effect],
  ['blocks pods', row => row.blocksPodStart],
  ['pushed', row => row.pushed],
  ['verdict', row => row.health.verdict],
  ['severity', row => row.health.severity],
  ['cause', row => row.health.cause?.class],
  ['who acts', row => row.health.cause?.actor],
  ['held back by', row => row.heldBackBy],
  ['since', row => row.health.since],
  ['last refresh', row => row.health.refreshedAt],
  ['next refresh', row => row.health.dueAt],
  ['last known', row => row.lastKnown?.verdict],
  ['last known at', row => row.lastKnown?.at],
];

/** Spreadsheets run what begins so, some also in wide characters or behind blanks; a quote in front makes it text. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** @returns a value as RFC 4180 writes it. */
export function csvField(value: Value): string {
  const raw = value === undefined ? '' : String(value);
  const safe = FORMULA.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const lineOf = (fields: readonly string[]) => `${fields.join(',')}\r\n`;

/** Some rows, line by line, with a line of names in front. */
export function* csvLines(rows: readonly PlatformRow[]): Generator<string> {
  yield lineOf(COLUMNS.map(([name]) => csvField(name)));
  for (const row of rows) {
    const dto = secretRowDto(row);
    yield lineOf(COLUMNS.map(([, valueOf]) => csvField(valueOf(dto))));
  }
}
