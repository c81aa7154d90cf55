import {
  isUnseen,
  needsAttention,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { checklistAnswer } from '../__testUtils__/checklist';
import { fleet } from '../__testUtils__/fleet';
import { platformPlane } from '../__testUtils__/planes';
import { context } from '../__testUtils__/words';
import { checklistSummary } from '../viewModel/platform/checklistSummary';
import { incidentsView } from '../viewModel/platform/incidentsView';
import { readPlatformUrl } from '../viewModel/platform/urlState';
import { metricViews } from '../viewModel/platform/widget';

const { stores, incidents } = fleet();

/** What the widget says, from an answer as the back end counts it. */
function widgetOf(change: object) {
  const views = metricViews({ ...fleet().summary, ...change }, context);
  return Object.fromEntries(views.map(({ id, value }) => [id, value]));
}

describe('the widget and the view that a number leads to count the same', () => {
  it('stores: what is missing fails too', () => {
    const { all, failing } = stores.page.counts;
    const missingToo = stores.stores.filter(
      ({ health }) => health && needsAttention(health.severity),
    );
    expect({ all, failing }).toEqual({
      all: stores.stores.length,
      failing: missingToo.length,
    });
    expect(widgetOf({ stores: { total: all, failing } }).failingStores).toBe(
      '2 of 4',
    );
  });

  it('incidents: as many as are listed', () => {
    const url = readPlatformUrl(new URLSearchParams());
    const { chips } = incidentsView({})(incidents, url, context);
    expect(chips.map(({ text }) => text)).toEqual([
      'Critical 1',
      'Warning 1',
      'Unknown 1',
      'Production 2',
    ]);
    const counts = { incidents: { critical: 1, warning: 1, unknown: 1 } };
    expect(widgetOf(counts)).toMatchObject({ critical: '1', warnings: '1' });
  });

  it('planes: one without External Secrets can be judged', () => {
    const planes = (['live', 'notInstalled', 'unreachable'] as const).map(
      state => platformPlane(state, { state }),
    );
    const unknown = planes.filter(isUnseen).length;
    const total = planes.length;
    expect(widgetOf({ planes: { total, unknown } }).unknownPlanes).toBe(
      '1 of 3',
    );
  });

  it('platform secrets: all of the checklist', () => {
    const answer = checklistAnswer();
    const { required, needAction } = answer.progress;
    const { headline } = checklistSummary(answer, answer.checklists, context);
    expect(headline).toContain(`${needAction} of ${required} `);
    expect(widgetOf({ checklist: answer.progress }).checklist).toBe(
      `${needAction} of ${required}`,
    );
  });
});
