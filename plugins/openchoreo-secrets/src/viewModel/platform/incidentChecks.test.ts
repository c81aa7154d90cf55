import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cause } from '../../__testUtils__/build';
import { checkRow, US } from '../../__testUtils__/checklist';
import { fleet, incident } from '../../__testUtils__/fleet';
import { context } from '../../__testUtils__/words';
import { deskHeadline } from './deskHeadline';
import { incidentFilter } from './incidentFilter';
import { incidentView } from './incidents';
import { rowMatches } from './rowFilter';
import { readPlatformUrl } from './urlState';

const answer = fleet().incidents;

const missing = {
  row: checkRow('gateway-tls', {
    state: 'missing',
    severity: 'critical',
    evidence: 'none',
    cause: cause('objectAbsent', { kind: 'Secret', name: 'gateway-tls' }),
  }),
  planeIds: [US],
};

const NONE = {
  secrets: 0,
  components: 0,
  environments: 0,
  blocking: 0,
  oldValue: 0,
  heldBack: 0,
};

const alone = incident('own', {
  level: 'platform',
  severity: 'critical',
  cause: cause('objectAbsent', { kind: 'Secret', name: 'gateway-tls' }),
  planeId: US,
  storeId: undefined,
  counts: NONE,
  affected: [],
  events: [],
  checks: [missing],
});

const view = (one: IncidentDto) => incidentView(one, answer, context);

describe('a platform secret that is an incident by itself', () => {
  it('is called by its name, and where it should be', () => {
    const { title, where, hits, actor } = view(alone);
    expect(title).toContain('gateway-tls');
    expect(where).toContain('us-data');
    expect(hits.text).toBe('1 platform secret needs action');
    expect(actor).toBe('Platform engineers');
  });

  it('asks for what the checklist asks for', () => {
    expect(view(alone).next).toBe(
      'Create the ExternalSecret that makes it in openchoreo-data-plane.',
    );
  });

  it('leads to its row, and its row to it', () => {
    const [{ to }] = view(alone).checks;
    expect(decodeURIComponent(to)).toBe(`platform?plane=${US}&q=gateway-tls`);
    const found = (search: string) =>
      rowMatches(
        alone,
        incidentFilter(answer),
        readPlatformUrl(new URLSearchParams(search)),
      );
    expect(found(`plane=${US}&q=gateway-tls`)).toBe(true);
    expect(found(`plane=${US}&q=another`)).toBe(false);
  });
});

describe('an incident that keeps a platform secret from being in order', () => {
  const joined = { ...incident('store'), checks: [missing] };

  it('names it, and stays what it is', () => {
    const { checks, title, next } = view(joined);
    expect(checks.map(({ name }) => name)).toEqual(['gateway-tls']);
    expect({ title, next }).toEqual({
      title: view(incident('store')).title,
      next: view(incident('store')).next,
    });
  });

  it('is found under every plane that expects it', () => {
    const there = readPlatformUrl(new URLSearchParams(`plane=${US}`));
    expect(rowMatches(joined, incidentFilter(answer), there)).toBe(true);
  });
});

describe('what the desk says of platform secrets', () => {
  it('is how many need action, each once, and nothing where none does', () => {
    const parts = (incidents: readonly IncidentDto[]) =>
      deskHeadline({ ...answer, incidents }, undefined, context).parts.map(
        ({ text }) => text,
      );
    expect(parts([alone, { ...incident('s'), checks: [missing] }])).toContain(
      '2 platform secrets need action',
    );
    expect(parts([incident('s')]).join()).not.toContain('platform');
  });
});
