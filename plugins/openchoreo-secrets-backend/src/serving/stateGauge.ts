import type { Meter } from '@opentelemetry/api';
import { STATES, type State } from './serving';

/** The metric `openchoreo_secrets_state`: 1 for the state that the plugin is in, 0 for the others. @returns what takes it back. */
export function measureState(meter: Meter, now: () => State): () => void {
  const gauge = meter.createObservableGauge('openchoreo_secrets_state', {
    description:
      'Secret health: 1 for the state that it is in (off, misconfigured, starting, ready)',
  });
  const tell: Parameters<typeof gauge.addCallback>[0] = result =>
    STATES.forEach(state => result.observe(state === now() ? 1 : 0, { state }));
  gauge.addCallback(tell);
  return () => gauge.removeCallback(tell);
}
