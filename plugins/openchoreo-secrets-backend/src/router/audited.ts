import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Request, RequestHandler } from 'express';

/** Whom reads are told, and what is read. */
export interface AuditOptions {
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
}

/** What is read, as a name and as what can be asked of it. */
interface Subject {
  /** Such as `secrets`. */
  readonly queryType: string;
  /** What its query may hold. */
  readonly params?: readonly string[];
}

/** Those that are files: they leave the portal. */
const FILES = ['csv', 'json', 'markdown'];

/** They filter nothing. */
const PRESENTATION = ['format', 'limit', 'offset', 'sort'];

/** The auditor writes the address down: without its query, which may hold names of secrets. */
function withoutQuery(req: Request): Request {
  const [value] = req.originalUrl.split('?');
  return Object.create(req, { originalUrl: { value } });
}

/** By what was filtered, and not for what: values may be names of secrets. */
function metaOf({ query }: Request, { queryType, params = [] }: Subject) {
  const format = FILES.find(each => each === query.format);
  const filters = params.filter(
    name => name in query && !PRESENTATION.includes(name),
  );
  return {
    queryType,
    ...(format && { format }),
    ...(filters.length > 0 && { filters }),
  };
}

/** A route of which each read is told to the auditor, also one that is refused. */
export function audited(
  { auditor, logger }: AuditOptions,
  subject: Subject,
  handler: RequestHandler,
): RequestHandler {
  const untold = (error: Error) =>
    logger.error('An audit event was not told', error);
  return async (req, res, next) => {
    const meta = metaOf(req, subject);
    const event = await auditor.createEvent({
      eventId: 'format' in meta ? 'platform-export' : 'platform-fetch',
      severityLevel: 'format' in meta ? 'medium' : 'low',
      request: withoutQuery(req),
      meta,
    });
    try {
      await handler(req, res, next);
    } catch (error) {
      const known = error instanceof Error ? error : new Error(String(error));
      await event.fail({ error: known }).catch(untold);
      throw error;
    }
    // The answer is sent: it stands.
    await event.success().catch(untold);
  };
}
