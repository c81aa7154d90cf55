import {
  ago,
  answer,
  cause,
  cell,
  component,
  delivery,
  environment,
  health,
  plane,
  row,
} from '../__testUtils__/build';
import { incident } from '../__testUtils__/fleet';
import { planeReport, platformPlane } from '../__testUtils__/planes';
import { context } from '../__testUtils__/words';
import { incidentView } from '../viewModel/platform/incidents';
import { tileViews } from '../viewModel/platform/tiles';
import { headlineView } from '../viewModel/report/headline';
import { planeNotices } from '../viewModel/report/planeNotices';
import { reportedComponent, reportedPlane } from '../viewModel/report/reported';

const STATES = ['unreachable', 'forbidden', 'ownAccess', 'starting'] as const;

const NAMES = ['eu-data', 'unnamed'] as const;

/** All that is said of a plane, and of what lives on it, in words. */
function saidOf(state: (typeof STATES)[number], asOf: string | undefined) {
  const change = {
    state,
    since: ago(6),
    asOf,
    cause: cause('planeUnreachable'),
  };
  const seen = platformPlane('eu-data', change);
  const dark = incident('dark', {
    level: 'plane',
    severity: 'unknown',
    cause: cause('planeUnreachable'),
    planeId: seen.id,
  });
  const view = incidentView(
    dark,
    { incidents: [dark], planes: [seen], stores: {} },
    context,
  );
  const made = component({
    environments: [environment('production', { planeId: seen.id })],
    rows: [
      row('KEY', [
        cell('production', {
          health: health({
            verdict: 'unknown',
            severity: 'unknown',
            cause: cause('planeUnreachable'),
          }),
          delivery: delivery({ state: 'unknown', reason: 'notSeen' }),
        }),
      ]),
    ],
  });
  const tabs = NAMES.map(name => {
    const { name: own, ...rest } = plane('eu-data', change);
    const known = name === 'unnamed' ? rest : { ...rest, name: own };
    const all = answer([made], { planes: [known] });
    const told = reportedComponent(made, all);
    return [planeNotices(told, context), headlineView(told, context)];
  });
  return {
    incident: view.effect,
    tile: tileViews([seen], context)[0].freshness.text,
    planeTab: headlineView(reportedPlane(seen, planeReport(seen)), context)
      .detail,
    tabs: JSON.stringify(tabs),
  };
}

describe('of a plane that was never seen', () => {
  it.each(STATES)('and is %s, no screen says what was known', state => {
    for (const said of Object.values(saidOf(state, undefined))) {
      expect(said).not.toMatch(/was known|known at|last heard/i);
    }
  });

  it('each screen says so where the plane was seen', () => {
    for (const said of Object.values(saidOf('unreachable', ago(6)))) {
      expect(said).toMatch(/was known|known at|last heard|10:26/i);
    }
  });
});
