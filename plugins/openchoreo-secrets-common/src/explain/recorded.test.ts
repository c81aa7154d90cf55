import { z } from 'zod/v3';
import { explain } from './explain';
import type { ExplainedKey, ExplainedObject } from './line';
import {
  inputOf,
  rawObjects,
  recordedTable,
  RELEASES,
} from './__testUtils__/recorded';

const rowSchema = z
  .object({
    situation: z.string(),
    kind: z.string(),
    seen: z.record(z.array(z.string())),
  })
  .catchall(z.unknown());

const truthSchema = z.record(z.array(z.string()));

function explainFile(file: string): readonly ExplainedObject[] {
  const input = inputOf(rawObjects(file));
  expect(input.problems).toEqual([]);
  return explain(input, { now: input.newestAt ?? 0, complete: false });
}

const explained = new Map(
  RELEASES.map(release => [release, explainFile(`eso-${release}.yaml`)]),
);

const nameOf = ({ namespace, name }: ExplainedObject) =>
  namespace ? `${namespace}/${name}` : name;

function keyForm(each: ExplainedKey): string {
  const { delivery, flags, heldBackBy, has, blocks } = each;
  const words = [
    delivery,
    ...flags,
    heldBackBy && `held back by ${heldBackBy}`,
    has && `has: ${has}`,
    blocks === true && 'blocks',
    blocks === false && 'does not block',
  ];
  return words.filter(word => word).join(', ');
}

function formOf(line: ExplainedObject) {
  const { verdict, flags, delivery, basis, pushed, keys, severity } = line;
  const { cause } = line;
  return {
    verdict,
    ...(flags.length > 0 && { flags: flags.join(' ') }),
    ...(delivery && { delivery: `${delivery} (${basis})` }),
    ...(pushed && { pushed }),
    ...(keys.length > 0 && {
      keys: Object.fromEntries(
        keys.map(each => [each.key ?? '*', keyForm(each)]),
      ),
    }),
    severity,
    ...(cause && { cause: `${cause.class} (${cause.actor})` }),
  };
}

const rows = recordedTable('situations.yaml', z.array(rowSchema)).flatMap(
  ({ situation, kind, seen, ...wanted }) =>
    Object.entries(seen).flatMap(([release, names]) =>
      names.map(name => ({ situation, kind, release, name, wanted })),
    ),
);

describe('what was recorded of a real cluster', () => {
  it.each(rows)(
    '$situation with ESO $release: $kind $name',
    ({ kind, release, name, wanted }) => {
      const lines = explained.get(z.enum(RELEASES).parse(release)) ?? [];
      const line = lines.find(
        each => each.kind === kind && nameOf(each) === name,
      );
      expect(line && formOf(line)).toEqual(wanted);
    },
  );

  it.each(RELEASES)('with ESO %s has a row for each object', release => {
    const named = rows
      .filter(row => row.release === release)
      .map(({ kind, name }) => `${kind} ${name}`);
    const told = (explained.get(release) ?? []).map(
      line => `${line.kind} ${nameOf(line)}`,
    );
    expect(named.sort()).toEqual(told.sort());
  });
});

const targetSchema = z.object({
  kind: z.literal('ExternalSecret'),
  metadata: z.object({ namespace: z.string(), name: z.string() }),
  spec: z.object({
    target: z.object({ name: z.string().optional() }).default({}),
  }),
});

/** Each recorded ExternalSecret, with the keys of the Secret it writes; none where there is no such Secret. */
function againstTruth(release: (typeof RELEASES)[number]) {
  const truth = recordedTable(`eso-${release}.secrets.yaml`, truthSchema);
  const targets = new Map<string, string>();
  for (const raw of rawObjects(`eso-${release}.yaml`)) {
    const known = targetSchema.safeParse(raw);
    if (!known.success) continue;
    const { metadata, spec } = known.data;
    const name = spec.target.name ?? metadata.name;
    targets.set(
      `${metadata.namespace}/${metadata.name}`,
      `${metadata.namespace}/${name}`,
    );
  }
  return (explained.get(release) ?? [])
    .filter(({ kind }) => kind === 'ExternalSecret')
    .map(line => ({ line, there: truth[targets.get(nameOf(line)) ?? ''] }));
}

/** What is by policy no Secret of its own, and what cannot be told, is held against nothing. */
const isTold = ({ delivery }: ExplainedKey) =>
  delivery !== 'unknown' && delivery !== 'notDue';

describe.each(RELEASES)('held against the Secrets of ESO %s', release => {
  const cases = againstTruth(release).flatMap(({ line, there }) =>
    line.keys
      .filter(isTold)
      .map(key => ({ name: `${nameOf(line)} ${key.key}`, key, there })),
  );

  it.each(cases)(
    'none where there is no such key, and only there: $name',
    ({ key, there }) => {
      const has = key.key === null ? there : there?.includes(key.key);
      expect(key.delivery === 'none').toBe(!has);
    },
  );

  it('most can be told', () => {
    expect(cases.length).toBeGreaterThan(40);
  });
});

const OUTAGES = [
  ['429', 'throttled', 'platformEngineer'],
  ['badrole', 'authenticationRefused', 'platformEngineer'],
  ['denied', 'authenticationRefused', 'platformEngineer'],
  ['down', 'network', 'platformEngineer'],
  ['html500', 'network', 'providerOwner'],
  ['sealed', 'network', 'providerOwner'],
] as const;

describe.each(OUTAGES)('a store that is %s', (outage, wanted, actor) => {
  const explainAt = (now: string, kind = 'ExternalSecret') =>
    explain(inputOf(rawObjects(`outages/${outage}.yaml`)), {
      now: Date.parse(now),
      complete: false,
    }).filter(line => line.kind === kind);

  it('says why, and who acts', () => {
    const causes = explainAt('2026-11-29T03:06:00Z', 'ClusterSecretStore')
      .filter(({ name }) => name === 'default')
      .map(({ cause }) => [cause?.class, cause?.actor]);
    expect(causes).toEqual([[wanted, actor]]);
  });

  it('leaves the value that was delivered before', () => {
    const lines = explainAt('2026-11-29T03:06:00Z');
    expect(lines.map(({ delivery }) => delivery)).toEqual(['old', 'old']);
    expect(lines[0].keys[0]).toMatchObject({
      since: '2026-11-29T03:04:25.000Z',
      asOf: '2026-11-29T03:04:04.000Z',
    });
  });

  it('is left one retry before it is worth a word', () => {
    const severities = (now: string) =>
      explainAt(now).map(({ severity }) => severity);
    expect(severities('2026-11-29T03:06:00Z')).toEqual(['waiting', 'waiting']);
    expect(severities('2026-11-29T03:07:00Z')).toEqual(['warning', 'warning']);
  });
});
