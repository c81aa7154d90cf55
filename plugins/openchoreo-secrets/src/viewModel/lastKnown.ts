import type {
  CellDto,
  ComponentSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from './context';
import { lastKnownWord } from './deliveryWords';
import { inner } from './inner';

/**
 * What was known of environments that are not seen now, and when: `staging was
 * current at 10:26.` Environments of which the same is known share a sentence.
 */
export function wasKnown(
  component: ComponentSecretsDto,
  context: ViewContext,
): readonly string[] {
  const { t, times } = context;
  const said = new Map<string, { known: Known; names: string[] }>();
  component.environments.forEach(({ name }, index) => {
    const unknown = component.rows
      .map(row => row.cells[index])
      .filter(({ delivery }) => delivery.state === 'unknown');
    if (unknown.length === 0) {
      return;
    }
    const known = knownOf(unknown, context);
    const id = `${known.form} ${known.time} ${known.what}`;
    const group = said.get(id) ?? { known, names: [] };
    group.names.push(name);
    said.set(id, group);
  });
  return [...said.values()].map(({ known: { form, what, time }, names }) =>
    t(`summary.${form}`, {
      count: names.length,
      names: times.list(names),
      what,
      time,
    }),
  );
}

interface Known {
  readonly form: 'was' | 'wasMixed' | 'neverSeenIn';
  readonly what: string;
  readonly time: string;
}

/** One word where all of them were the same, else how many were what. */
function knownOf(cells: readonly CellDto[], context: ViewContext): Known {
  const { t } = context;
  const seen = cells.flatMap(({ lastKnown }) => lastKnown ?? []);
  const at = seen
    .map(known => known.at)
    .sort()
    .at(-1);
  const time = clockOf(at, context);
  if (!time) {
    return { form: 'neverSeenIn', what: '', time: '' };
  }
  const counts = new Map<string, number>();
  for (const known of seen) {
    const word = inner(lastKnownWord(known, t), t);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts];
  return words.length === 1
    ? { form: 'was', what: words[0][0], time }
    : {
        form: 'wasMixed',
        what: words.map(([word, n]) => `${n} ${word}`).join(', '),
        time,
      };
}
