import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cell, health, notDueCell } from '../__testUtils__/build';
import { projectOf } from '../__testUtils__/project';
import { simpleAnswer } from '../__testUtils__/simple';
import { context, germanContext } from '../__testUtils__/words';
import type { ViewContext } from '../viewModel/context';
import { systemTab } from '../viewModel/entity/systemTab';
import { secretCard } from '../viewModel/card';
import { secretsTab } from '../viewModel/secretsTab';

/** What the tab of a component says, head by head, beside its card and its project. */
function told(of: EntitySecretsDto, its: ViewContext) {
  const tab = secretsTab(of, its);
  const card = secretCard(of, its);
  const project = systemTab('shop')(projectOf(of), its);
  return {
    headline: tab?.summary.headline ?? '',
    heads: tab?.environments.map(({ tally }) => tally.text),
    changed: tab?.environments.map(({ changed }) => changed),
    card: card?.rows.map(({ text }) => text),
    project: project.rows[0].cells.map(({ line }) => line.text),
    tones: [
      tab?.summary.tone,
      card?.chip.tone,
      ...(tab?.environments.map(({ tally }) => tally.tone) ?? []),
      ...(tab?.rows.flatMap(row => row.cells.map(({ tone }) => tone)) ?? []),
      ...(card?.rows.map(({ tone }) => tone) ?? []),
      ...project.rows[0].cells.map(({ line }) => line.tone),
    ],
  };
}

/** Columns of one, one and two secrets, of three keys. */
const WHERE: Readonly<Record<string, readonly string[]>> = {
  development: ['A'],
  staging: ['B'],
  production: ['B', 'C'],
};

const uneven = simpleAnswer({
  keys: ['A', 'B', 'C'],
  cells: (name, key) =>
    WHERE[name].includes(key) ? cell(name) : notDueCell(name, 'notUsed'),
});

/** A workload that takes a key otherwise than what was released of it. */
const changed = simpleAnswer({
  cells: name =>
    cell(name, { health: health({ flags: ['changedNotReleased'] }) }),
});

describe.each([
  {
    reader: 'English',
    its: context,
    headline: 'All 3 keys are in order: 4 secrets in 3 environments',
    heads: ['1 in order', '1 in order', '2 in order'],
    released: 'All 2 secrets are in order in 3 environments',
  },
  {
    reader: 'German',
    its: germanContext,
    headline: 'Alle 3 Schlüssel sind in Ordnung: 4 Secrets in 3 Umgebungen',
    heads: ['1 in Ordnung', '1 in Ordnung', '2 in Ordnung'],
    released: 'Alle 2 Secrets sind in 3 Umgebungen in Ordnung',
  },
])('in $reader', ({ its, headline, heads, released }) => {
  it('columns add up to what the sentence above them says, and card and project count them alike', () => {
    const said = told(uneven, its);
    expect(said.headline).toBe(headline);
    expect([said.heads, said.card, said.project]).toEqual([
      heads,
      heads,
      heads,
    ]);
  });

  it('a change that is not released yet is said, and is green on every screen', () => {
    const environments = changed.components[0].environments.map(one => ({
      ...one,
      changedNotReleased: true,
    }));
    const [component] = changed.components;
    const said = told(
      { ...changed, components: [{ ...component, environments }] },
      its,
    );
    expect(said.headline).toBe(released);
    expect(said.changed).toEqual(
      Array(3).fill(its.t('flag.changedNotReleased')),
    );
    expect(new Set(said.tones)).toEqual(new Set(['ok']));
  });
});
