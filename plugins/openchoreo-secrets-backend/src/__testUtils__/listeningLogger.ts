import { mockServices } from '@backstage/backend-test-utils';

/** Everything that is logged, at every level. */
export function listeningLogger() {
  const said: string[] = [];
  const note = (...parts: unknown[]) => {
    said.push(parts.map(part => `${part} ${JSON.stringify(part)}`).join(' '));
  };
  const logger = mockServices.logger.mock({
    debug: note,
    info: note,
    warn: note,
    error: note,
    child: () => logger,
  });
  return { said, factory: logger.factory };
}
