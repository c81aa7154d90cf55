import { formatAsOf } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import type { Fleet } from '../query/fleet/fleet';
import { jsonRows, matchingSteps, secretsSteps } from '../query/fleet/secrets';
import { csvLines } from '../query/fleet/secretsCsv';
import type { SecretsQuery } from '../query/fleet/secretsQuery';
import { timeless } from '../query/wire/written';
import { parseInput } from './parseInput';
import {
  platformAnswering,
  toldOf,
  type PlatformOptions,
} from './platformRoute';
import { secretsParams, secretsQueryOf } from './secretsParams';
import type { SentFile } from './sendFile';
import { asFile } from './told';

/** All that match, as a file. */
function fileOf(
  fleet: Fleet,
  query: SecretsQuery,
  format: 'csv' | 'json',
): SentFile {
  const { planes } = fleet;
  return {
    name: `secrets.${format}`,
    type: format === 'csv' ? 'text/csv; charset=utf-8' : 'json',
    asOf: formatAsOf(planes),
    tagged: JSON.stringify(timeless(planes)),
    *steps() {
      const rows = yield* matchingSteps(fleet, query);
      return () => (format === 'csv' ? csvLines(rows) : jsonRows(rows));
    },
    last: () =>
      format === 'csv' ? [] : [`],"planes":${JSON.stringify(planes)}}`],
  };
}

/** `GET /v1/secrets` */
export function allSecretsRoute(options: PlatformOptions): RequestHandler {
  return platformAnswering(options, ({ fleet }, given) => {
    const { offset, limit, format, ...asked } = parseInput(
      secretsParams,
      given,
    );
    const query = secretsQueryOf(asked);
    if (format !== 'page') return asFile(fileOf(fleet, query, format));
    const page = { offset, limit };
    return toldOf(
      fleet,
      ['secrets', query, page],
      async () => {
        const steps = secretsSteps(fleet, query, page);
        return (await options.turns.take(steps)).value;
      },
      options,
    );
  });
}
