import { ordersApi } from '../__testUtils__/ordersApi';
import { checklistAnswer } from '../__testUtils__/checklist';
import { fleet, incidents } from '../__testUtils__/fleet';
import { planes } from '../__testUtils__/planes';
import { context, germanContext } from '../__testUtils__/words';
import type { ViewContext } from './context';
import { drawerView } from './drawer';
import { planeFacts } from './entity/planeFacts';
import { checklistView } from './platform/checklist';
import { incidentView } from './platform/incidents';
import { secretRowView } from './platform/secretColumns';
import { tileViews } from './platform/tiles';
import { readPlatformUrl } from './platform/urlState';
import { rowViews } from './rows';
import { subjectOf } from './subject';

const orders = ordersApi();
const [component] = orders.components;
const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
const all = fleet();
const checks = checklistAnswer();
const url = readPlatformUrl(new URLSearchParams());

const drawers = (its: ViewContext) =>
  component.rows.flatMap(({ id }) =>
    component.environments.map(({ name }) => {
      const subject = subjectOf(component, orders, id, name);
      return subject && drawerView(subject, orders, entity, its);
    }),
  );

const VIEWS: readonly {
  readonly view: string;
  readonly show: (its: ViewContext) => unknown;
}[] = [
  { view: 'the rows of a component', show: its => rowViews(component, its) },
  { view: 'the drawer of each cell', show: drawers },
  {
    view: 'incidents',
    show: its => incidents.map(each => incidentView(each, all.incidents, its)),
  },
  { view: 'planes', show: its => tileViews(planes, its) },
  {
    view: 'the facts of planes',
    show: its => planes.map(each => planeFacts(each, planes, its)),
  },
  {
    view: 'secrets',
    show: its => all.secrets.rows.map(each => secretRowView(each, planes, its)),
  },
  {
    view: 'the checklist',
    show: its =>
      checks.checklists.map(each => checklistView(each, checks, url, its)),
  },
];

const OURS = ['tone', 'icon', 'id', 'severity', 'kind', 'node', 'link'];

/** A view without its words: what is there, in which order, in which colour. */
function withoutWords(view: unknown): unknown {
  if (typeof view === 'string') return 'words';
  if (Array.isArray(view)) return view.map(withoutWords);
  return view instanceof Object
    ? Object.fromEntries(
        Object.entries(view).map(([name, value]) => [
          name,
          // A cell of the column that is called severity has words.
          OURS.includes(name) && typeof value === 'string'
            ? value
            : withoutWords(value),
        ]),
      )
    : view;
}

function textsOf(view: unknown): readonly string[] {
  if (typeof view === 'string') return [view];
  return view instanceof Object ? Object.values(view).flatMap(textsOf) : [];
}

const ENGLISH = /\b(?:the|is|are|not|of|and|with|has|have|cannot|its|it)\b/i;

/** What others said, and the names they gave, stay as they are. */
const GIVEN = JSON.stringify([orders, all, planes, checks]);

/** As it came, or after the reason of its Event. */
const isGiven = (text: string) =>
  [text, text.replace(/^\w+: /, '')].some(said =>
    GIVEN.includes(JSON.stringify(said).slice(1, -1)),
  );

describe.each(VIEWS)('$view', ({ show }) => {
  it('are the same in each language and zone, but for words', () => {
    expect(withoutWords(show(germanContext))).toEqual(
      withoutWords(show(context)),
    );
  });

  it('leave nothing in English to who reads German', () => {
    const english = textsOf(show(germanContext)).filter(
      text =>
        ENGLISH.test(text) &&
        !isGiven(text) &&
        !/^kubectl |^https?:/.test(text),
    );
    expect(english).toEqual([]);
  });

  it('tell times in the zone of the reader', () => {
    expect(textsOf(show(germanContext)).join(' ')).not.toMatch(
      /(?:^|\s)(?:09:58|10:26|10:28)\b/,
    );
  });
});
