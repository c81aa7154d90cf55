import { fieldsOf, stringsOf } from './failure';
import type { ServiceHealth } from './FleetApi';

/** What `/health` answers; what it does not say, or says anew, is unknown. */
export function serviceHealthOf(body: unknown): ServiceHealth {
  const { configuration, problems } = fieldsOf(body);
  return {
    configuration: configurationOf(configuration),
    problems: stringsOf(problems),
  };
}

function configurationOf(value: unknown): ServiceHealth['configuration'] {
  switch (value) {
    case 'inUse':
    case 'rejected':
    case 'restartNeeded':
      return value;
    default:
      return 'unknown';
  }
}
