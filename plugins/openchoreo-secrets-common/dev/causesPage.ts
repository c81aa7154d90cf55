import {
  CAUSES,
  causeAnchor,
  refinesOf,
  type Actor,
  type CauseClass,
  type CauseRecord,
  type CauseVariantRecord,
  type CauseWords,
  type Healing,
} from '../src/health/causes';
import { isCauseClass } from '../src/health/causes/records';
import { AGENT_CAUSES } from '../src/health/causes/agents';
import { ENTRY_CAUSES } from '../src/health/causes/entries';
import { OBJECT_CAUSES } from '../src/health/causes/objects';
import { OPERATOR_CAUSES } from '../src/health/causes/operators';
import { PLANE_CAUSES } from '../src/health/causes/planes';
import { PLATFORM_SECRET_CAUSES } from '../src/health/causes/platformSecrets';
import { RELEASE_CAUSES } from '../src/health/causes/releases';
import { STORE_CAUSES } from '../src/health/causes/stores';
import { TERMS } from '../src/health/causes/terms';
import { WAITING_CAUSES } from '../src/health/causes/waiting';
import { WRITE_CAUSES } from '../src/health/causes/writes';

const CHAPTERS: readonly (readonly [string, object])[] = [
  ['Planes', PLANE_CAUSES],
  ['Agents of planes', AGENT_CAUSES],
  ['Secrets of the platform', PLATFORM_SECRET_CAUSES],
  ['External Secrets', OPERATOR_CAUSES],
  ['Stores and providers', STORE_CAUSES],
  ['Keys', ENTRY_CAUSES],
  ['Secrets', WRITE_CAUSES],
  ['Releases', RELEASE_CAUSES],
  ['What is waited for', WAITING_CAUSES],
  ['Objects, and what nobody recognises', OBJECT_CAUSES],
];

const ACTORS: Readonly<Record<Actor, string>> = {
  developer: 'developers',
  platformEngineer: 'platform engineers',
  providerOwner: 'whoever runs the provider',
  nobody: 'nobody',
};

const ENDINGS: Readonly<Record<Healing, string>> = {
  byItself: 'by itself',
  onceMended: 'by itself, once it is mended',
  byHand: 'not by itself: somebody has to change the object',
};

const capital = (text: string) =>
  text.slice(0, 1).toUpperCase() + text.slice(1);

/** A sentence with its parameters as words. */
const readable = (sentence: string) =>
  sentence.replace(/\{\{(\w+)\}\}/g, '‹$1›');

function said({ title, told, next }: CauseWords): string {
  return `**${capital(readable(title))}.** ${readable(told)} ${next}`;
}

function variantLine(variant: CauseVariantRecord): string {
  const acts = variant.actor ? ` Acts: ${ACTORS[variant.actor]}.` : '';
  return `- ${said(variant.words)}${acts}`;
}

const link = (named: CauseClass) => `[${named}](#${causeAnchor(named)})`;

function section(named: CauseClass, record: CauseRecord): string {
  const { words, actor, heals, variants = {} } = record;
  const coarser = refinesOf(named).map(link);
  const others = Object.values(variants).map(variantLine);
  return [
    `### ${named}`,
    `**${capital(readable(words.title))}.** ${readable(words.told)}`,
    [
      `- Who acts: ${ACTORS[actor]}`,
      `- What to do: ${words.next}`,
      `- How it ends: ${ENDINGS[heals]}`,
      ...(coarser.length > 0
        ? [`- A finer word for ${coarser.join(' or ')}`]
        : []),
    ].join('\n'),
    ...(others.length > 0 ? ['Also told as:', others.join('\n')] : []),
  ].join('\n\n');
}

function chapter([title, group]: (typeof CHAPTERS)[number]): string {
  const classes = Object.keys(group).filter(isCauseClass);
  return [
    `## ${title}`,
    ...classes.map(named => section(named, CAUSES[named])),
  ].join('\n\n');
}

function glossary(): string {
  const rows = Object.entries(TERMS)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([term, means]) => `| ${term} | ${capital(means)}. |`);
  return ['| Word | What it means |', '| --- | --- |', ...rows].join('\n');
}

const INTRODUCTION = `# Causes

<!-- Made by "node scripts/causes.mjs --update" of plugins/openchoreo-secrets-common/src/health/causes. Change those. -->

Why a secret does not arrive, or might not: every cause that the portal tells, who acts on it, and what to do. The headings are the classes as they stand in answers, filters and exports; ‹words in brackets› are names that the cause brings. What the verdicts and deliveries beside them mean: [Verdicts and deliveries](verdicts.md). How a cause is read from what a cluster says: [decision 016](decisions/016-reading-causes.md).`;

/** The page that tells every cause. */
export function causesPage(): string {
  return [
    INTRODUCTION,
    ...CHAPTERS.map(chapter),
    '## Words',
    glossary(),
    '',
  ].join('\n\n');
}
