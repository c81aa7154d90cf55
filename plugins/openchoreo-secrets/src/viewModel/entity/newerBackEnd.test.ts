import {
  entitySecretsSchema,
  environmentBindingsSchema,
  planesAnswerSchema,
  projectSecretsSchema,
  referencesAnswerSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  bindingFinding,
  bindings,
  failing,
  failingStore,
  warned,
} from '../../__testUtils__/bindings';
import {
  answer,
  cause,
  component,
  delivery,
  environment,
  finding,
  health,
  missingCell,
  row,
} from '../../__testUtils__/build';
import { planeReport, platformPlane } from '../../__testUtils__/planes';
import { ofTomorrow } from '../../__testUtils__/ofTomorrow';
import { project } from '../../__testUtils__/project';
import { pushed, reference, references } from '../../__testUtils__/references';
import { context } from '../../__testUtils__/words';
import { buildViews } from './builds';
import { domainTab } from './domainTab';
import { environmentTab } from './environmentTab';
import { planeFacts } from './planeFacts';
import { planeTab } from './planeTab';
import { systemTab } from './systemTab';

const failed = component({
  environments: [environment('production')],
  rows: [row('KEY', [missingCell('production')])],
  findings: [finding('a', { cause: cause('network'), rows: ['KEY'] })],
});

describe('a tab that is older than its back end takes words that it does not know for unknown', () => {
  it('of an environment', () => {
    const dto = environmentBindingsSchema.parse(
      ofTomorrow(
        bindings([failing, warned], {
          findings: [bindingFinding('a')],
          stores: { [failingStore.id]: failingStore },
        }),
      ),
    );
    const { summary, findings, rows, binding } = environmentTab(dto, context);
    expect(summary.tone).toBe('unknown');
    expect(binding.at(-1)?.state?.tone).toBe('unknown');
    expect(findings.map(({ tone }) => tone)).toEqual(['unknown']);
    expect(rows.map(({ counts }) => counts.tone)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('of a component, its builds among it', () => {
    const secret = {
      name: 'push',
      optional: false,
      health: health(),
      delivery: delivery(),
      objectId: 'push',
    };
    const builds = [
      { run: 'r', namespace: 'n', secrets: [secret], worst: 'ok' as const },
    ];
    const dto = entitySecretsSchema.parse(
      ofTomorrow(answer([{ ...failed, builds }])),
    );
    expect(buildViews(dto.components[0], dto, context)[0].secrets[0]).toEqual(
      expect.objectContaining({ tone: 'unknown', word: 'Unknown' }),
    );
  });

  it('of a project', () => {
    const dto = projectSecretsSchema.parse(ofTomorrow(project([failed])));
    const tab = systemTab('shop')(dto, context);
    expect(tab.summary.headline).toBeTruthy();
    expect(tab.findings[0].tone).toBe('unknown');
    expect(tab.rows).toHaveLength(1);
  });

  it('of a namespace', () => {
    const dto = referencesAnswerSchema.parse(
      ofTomorrow(references([reference('git', { pushed: [pushed('git')] })])),
    );
    const view = domainTab('acme', { show: 'all', q: '' })(dto, context);
    expect(view?.summary.tone).toBe('unknown');
    expect(view?.rows[0].pushes[0].line).toMatchObject({
      tone: 'unknown',
      text: 'Unknown whether it was pushed',
    });
  });

  it('of a plane', () => {
    const x = platformPlane('x');
    const dto = planesAnswerSchema.parse(
      ofTomorrow({ planes: [x], report: planeReport(x) }),
    );
    const [plane] = dto.planes;
    const tab = planeTab(plane.id, { failed: false })(dto, context);
    expect(tab?.summary.tone).toBe('unknown');
    expect(planeFacts(plane, [plane], context)).not.toHaveLength(0);
  });
});
