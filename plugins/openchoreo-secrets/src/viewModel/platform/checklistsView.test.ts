import { checklistAnswer } from '../../__testUtils__/checklist';
import { context } from '../../__testUtils__/words';
import { checklistsView } from './checklistsView';
import { readPlatformUrl } from './urlState';

function viewOf(search = '', answer = checklistAnswer()) {
  const url = readPlatformUrl(new URLSearchParams(search));
  return checklistsView(answer, url, context);
}

const names = (search = '') =>
  viewOf(search).checklists.map(({ name }) => name);

describe('the checklists', () => {
  it('are those of every plane, until the address names some', () => {
    expect(names()).toHaveLength(checklistAnswer().checklists.length);
    expect(names('plane=ObservabilityPlane/acme/obs')).toEqual(['obs']);
    expect(names('plane=DataPlane/acme/none')).toEqual([]);
  });

  it('can be filtered by plane, and by no more', () => {
    const { filters, others } = viewOf('cause=network');
    expect(filters.map(({ name }) => name)).toEqual(['plane']);
    expect(others.map(({ name }) => name)).toEqual(['cause']);
  });

  it('are summed up as far as they are shown', () => {
    expect(viewOf().summary.headline).toBe(
      '2 of 7 required platform secrets need action',
    );
    expect(
      viewOf('plane=DataPlane/acme/prod-data').summary.headline,
    ).not.toMatch(/need action/);
  });

  it('show every row where all are asked for, and then none folds by itself', () => {
    const all = viewOf('show=all').checklists;
    expect(all.every(({ open, folds }) => open && !folds)).toBe(true);
    const rows = checklistAnswer().checklists.map(one => one.rows.length);
    expect(all.map(one => one.rows.length)).toEqual(rows);
  });

  it('show what is looked for, whatever is true of it, and no plane without it', () => {
    const [{ rows, name }] = checklistAnswer().checklists.map(one => ({
      name: viewOf(`plane=${one.planeId}`).checklists[0].name,
      rows: one.rows,
    }));
    const last = rows[rows.length - 1].name;
    const found = viewOf(`q=${last.toUpperCase()}`).checklists;
    expect(found.map(one => one.name)).toContain(name);
    expect(found.flatMap(one => one.rows.map(row => row.name))).toEqual(
      found.map(() => last),
    );
    expect(found.every(({ folds }) => !folds)).toBe(true);
    expect(viewOf('q=nowhere').checklists).toEqual([]);
  });

  it('of no plane say that none is known, and nothing of being in order', () => {
    const none = checklistAnswer({ checklists: [], planes: [] });
    expect(viewOf('', none).none).toMatchObject({
      title: 'No plane is known',
    });
    expect(viewOf().none).toBeUndefined();
  });
});
