import type {
  LoggerService,
  RootLoggerService,
} from '@backstage/backend-plugin-api';

/** The last of them are enough. */
const MOST = 10_000;

/** A log that keeps what it is told. */
export function heardLog(said: string[]): RootLoggerService {
  const keep = (message: string | Error, meta?: Error | object) => {
    said.push(`${message} ${meta instanceof Error ? meta.stack : ''}`);
    if (said.length > MOST) said.splice(0, MOST / 2);
  };
  const logger: LoggerService = {
    error: keep,
    warn: keep,
    info: keep,
    debug: keep,
    child: () => logger,
  };
  return logger;
}
