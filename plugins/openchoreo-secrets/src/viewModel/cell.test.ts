import {
  DELIVERY_STATES,
  SEVERITIES,
  type CellDto,
  type DeliveryDto,
  type HealthDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  ago,
  cause,
  cell,
  delivery,
  health,
  notDueCell,
  unknownCell,
} from '../__testUtils__/build';
import { context } from '../__testUtils__/words';
import { cellView } from './cell';
import { deliveredView } from './delivered';

function shown(one: CellDto, culprit?: string): string {
  const { tone, icon, word, beside, tag } = cellView(one, culprit, context);
  return [tone, icon, word, beside ?? '-', ...(tag ? [tag] : [])].join(' | ');
}

function told(
  what: Partial<DeliveryDto>,
  judged: Partial<HealthDto> = {},
  more: Partial<CellDto> = {},
): CellDto {
  return cell('production', {
    health: health(judged),
    delivery: delivery(what),
    ...more,
  });
}

const blocked = { blocksPodStart: true };
const critical = { severity: 'critical' } as const;
const warning = { severity: 'warning' } as const;

describe('a cell says first what a pod that starts now gets', () => {
  it.each<[string, CellDto]>([
    ['ok | check | Current | 4 min ago', told({})],
    ['ok | check | Current | -', told({ asOf: undefined })],
    ['atRisk | check | Current | at risk', told({}, { severity: 'atRisk' })],
    [
      'unknown | question | Current | next refresh not known',
      told({}, { severity: 'unknown' }),
    ],
    [
      'warning | check | Current | paused, 8 d ago',
      told({ asOf: ago(8 * 24 * 60), flags: ['longPaused'] }, warning),
    ],
    [
      'warning | history | Old value | of 02:41',
      told({ state: 'old', asOf: ago(471), since: ago(400) }, warning),
    ],
    [
      'warning | history | Old value | since at least 02:41',
      told(
        { state: 'old', since: ago(471), sinceAtLeast: true },
        { severity: 'warning' },
      ),
    ],
    [
      'quiet | history | Old value | of 10:22',
      told({ state: 'old', asOf: ago(10) }, { severity: 'waiting' }),
    ],
    [
      'quiet | pause | Fixed | since Mon 10:32',
      told({ state: 'frozen', since: ago(24 * 60) }),
    ],
    [
      'warning | pause | Fixed | since Mon 10:32',
      told(
        { state: 'frozen', since: ago(24 * 60), flags: ['changeRefused'] },
        warning,
      ),
    ],
    [
      'error | alert | Not delivered | since 09:58 | blocks pods',
      told(
        { state: 'none', since: ago(34), effect: 'blocks' },
        critical,
        blocked,
      ),
    ],
    [
      'error | alert | Not delivered | since at least 09:58 | starts without it',
      told(
        {
          state: 'none',
          since: ago(34),
          sinceAtLeast: true,
          effect: 'startsWithout',
        },
        critical,
      ),
    ],
    [
      'error | alert | Not delivered | SecretReference missing | blocks pods',
      told(
        { state: 'none' },
        { ...critical, cause: cause('referenceMissing') },
        blocked,
      ),
    ],
    [
      'quiet | clock | Not delivered yet | since 10:31',
      told({ state: 'none', since: ago(1) }, { severity: 'waiting' }),
    ],
    [
      'quiet | dash | Not delivered | optional',
      told({ state: 'none', effect: 'none' }),
    ],
    [
      'error | barred | Another’s Secret | since Sun 10:32',
      told({ state: 'foreign', has: 'yes', since: ago(48 * 60) }, critical),
    ],
    ['none | dash | Not deployed | -', notDueCell('production')],
    ['none | dash | Undeployed | -', notDueCell('production', 'undeployed')],
    ['none | dash | Not used | -', notDueCell('production', 'notUsed')],
    [
      'none | dash | Plain value here | override',
      told(
        { state: 'notDue' },
        { verdict: 'plainValue', flags: ['overridden'] },
      ),
    ],
    ['none | dash | No Secret here | -', notDueCell('production', 'synced')],
    [
      'unknown | question | Unknown | -',
      told({ state: 'unknown', reason: 'partUnseen' }, { severity: 'unknown' }),
    ],
    [
      'quiet | question | Unknown | -',
      told({ state: 'unknown', reason: 'partUnseen', effect: 'none' }),
    ],
  ])('%s', (expected, one) => {
    expect(shown(one)).toBe(expected);
  });
});

describe('what another key holds back', () => {
  const held = { verdict: 'heldBack', ...critical } as const;
  const by = { heldBackBy: 'STRIPE_KEY' };

  it('is blocked by it where it is not delivered', () => {
    const none = told({ state: 'none', since: ago(34) }, held, {
      ...by,
      ...blocked,
    });
    expect(shown(none, 'Stripe')).toBe(
      'held | link | Blocked by Stripe | - | blocks pods',
    );
    expect(shown(none)).toContain('Blocked by STRIPE_KEY');
  });

  it('says what pods get where an earlier value is there', () => {
    expect(shown(told({ state: 'old', asOf: ago(471) }, held, by))).toBe(
      'held | link | Old value | blocked by STRIPE_KEY',
    );
  });

  it('needs no attention of its own', () => {
    expect(cellView(told({}, held, by), undefined, context).attention).toBe(
      false,
    );
  });
});

describe('what cannot be seen is hatched, whatever was known', () => {
  it('says what pods got when it was last seen', () => {
    expect(shown(unknownCell('staging'))).toBe(
      'unknown | question | Unknown | was current 10:26',
    );
  });

  it('says the verdict where an older back end knew no more', () => {
    const old = unknownCell('staging');
    const lastKnown = {
      verdict: 'synced',
      severity: 'ok',
      at: ago(6),
    } as const;
    expect(shown({ ...old, lastKnown })).toContain('was synced 10:26');
  });

  it.each([
    ['planeForbidden', 'unknown | lock | No access | plane says 403'],
    ['stillStarting', 'unknown | clock | Starting | -'],
    ['planeUnreachable', 'unknown | question | Unknown | never seen'],
  ] as const)('%s without anything known before', (kind, expected) => {
    expect(
      shown({ ...unknownCell('staging', kind), lastKnown: undefined }),
    ).toBe(expected);
  });
});

describe('severity comes from the answer alone', () => {
  const COLOURS = {
    critical: 'error',
    warning: 'warning',
    unknown: 'unknown',
    atRisk: 'atRisk',
    waiting: 'quiet',
  } as const;

  it.each(DELIVERY_STATES.filter(state => state !== 'notDue'))(
    'whatever is delivered: %s',
    state => {
      const fine = state === 'current' ? 'ok' : 'quiet';
      for (const severity of SEVERITIES) {
        const { tone } = cellView(told({ state }, { severity }), '', context);
        expect(tone).toBe({ ...COLOURS, ok: fine }[severity]);
      }
    },
  );

  it('and whether pods are kept from starting, too', () => {
    const one = told({ state: 'none', effect: 'blocks' }, critical);
    expect(shown(one)).not.toContain('blocks');
  });
});

it('a secret that pods only pull their image with blocks the pull', () => {
  const image = { how: 'imagePull', optional: false } as const;
  const taken = (needs: DeliveryDto['needs']) => ({
    health: health(critical),
    delivery: delivery({ state: 'none', effect: 'blocks', needs }),
    blocksPodStart: true,
  });
  const tagOf = (needs: DeliveryDto['needs']) =>
    deliveredView(taken(needs), undefined, context).tag;
  expect(tagOf([image])).toBe('blocks image pull');
  expect(tagOf([image, { how: 'keyRef', optional: false }])).toBe(
    'blocks pods',
  );
});

it('a secret of a build blocks builds, and not pods', () => {
  const { tag } = deliveredView(
    {
      health: health(critical),
      delivery: delivery({ state: 'none', effect: 'blocks' }),
      build: true,
    },
    undefined,
    context,
  );
  expect(tag).toBe('blocks builds');
});

it('what delivers nothing to pods is told by its verdict', () => {
  const push = { health: health({ verdict: 'stale', severity: 'warning' }) };
  expect(deliveredView(push, undefined, context)).toMatchObject({
    tone: 'warning',
    icon: 'clock',
    word: 'Stale',
  });
});

describe('additions stand in words', () => {
  it('marks what is changed but not released, and not yet re-rendered', () => {
    const marked = cell('production', {
      health: health({ flags: ['changedNotReleased', 'notYetRerendered'] }),
    });
    expect(cellView(marked, undefined, context).marks).toEqual([
      'changed, not released yet',
      'not yet re-rendered',
    ]);
  });

  it('says that keys are left out only where it is not known which', () => {
    const partial = { flags: ['partial'] } as const;
    const marks = (state: 'current' | 'none' | 'unknown') =>
      cellView(told({ state }, partial), undefined, context).marks;
    expect(marks('unknown')).toEqual(['some keys left out']);
    expect([...marks('current'), ...marks('none')]).toEqual([]);
  });

  it('says that a value was kept only where there is one', () => {
    const empty = { flags: ['providerEmpty'] } as const;
    const marks = (state: 'current' | 'none') =>
      cellView(told({ state }, empty), undefined, context).marks;
    expect(marks('current')).toEqual(['provider is empty, value kept']);
    expect(marks('none')).toEqual([]);
  });

  it('gives the absolute time for the tooltip', () => {
    const { title } = cellView(told({}), undefined, context);
    expect(title).toContain('24 November 2026');
  });
});
