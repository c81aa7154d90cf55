import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { PortalService } from '../access/portalService';

/** The signals of the portal, asked within bounds as its other services are. */
export function boundedSignals(
  signals: SignalsService,
  logger: LoggerService,
  deadlineMs?: number,
): SignalsService {
  const service = new PortalService({
    name: 'The signals service',
    logger,
    deadlineMs,
  });
  return {
    publish: signal => service.ask(() => signals.publish(signal)),
  };
}
