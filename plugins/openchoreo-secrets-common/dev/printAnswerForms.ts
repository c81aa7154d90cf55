import { z } from 'zod/v3';
import * as common from '../src';
import * as health from '../src/health';
import * as model from '../src/model';
import * as checklistWords from '../src/wire/checklistWords';
import * as promotionWords from '../src/wire/promotionWords';
import * as secretWords from '../src/wire/secretWords';

/** Which answers the front end reads, by the name it has for each. */
const ANSWERS = {
  secrets: [common.entitySecretsSchema, 'EntitySecretsDto'],
  project: [common.projectSecretsSchema, 'ProjectSecretsDto'],
  bindings: [common.environmentBindingsSchema, 'EnvironmentBindingsDto'],
  references: [common.referencesAnswerSchema, 'ReferencesAnswerDto'],
  alsoUsedBy: [common.alsoUsedBySchema, 'AlsoUsedByDto'],
  promotion: [common.promotionSchema, 'PromotionDto'],
  mine: [common.mineSchema, 'MineDto'],
  mySecrets: [common.mySecretsSchema, 'MySecretsDto'],
  planes: [common.planesAnswerSchema, 'PlanesAnswerDto'],
  incidents: [common.incidentsAnswerSchema, 'IncidentsAnswerDto'],
  stores: [common.storesAnswerSchema, 'StoresAnswerDto'],
  checklist: [common.checklistAnswerSchema, 'ChecklistAnswerDto'],
  rows: [common.secretsAnswerSchema, 'SecretsAnswerDto'],
  summary: [common.summaryAnswerSchema, 'SummaryAnswerDto'],
} as const satisfies Readonly<
  Record<string, readonly [common.WireSchema<object>, string]>
>;

/** Lists of words that have a name, in files without schemas: with one of those the front end would load all it is made with. */
const NAMED_WORDS = new Map(
  Object.entries({
    ...health,
    ...model,
    ...checklistWords,
    ...promotionWords,
    ...secretWords,
  }).flatMap(([name, value]) =>
    Array.isArray(value) ? [[value.join(), name] as const] : [],
  ),
);

const uses = new Map<z.ZodTypeAny, number>();
const names = new Map<z.ZodTypeAny, string>();
const imports = new Set<string>();
const lines: string[] = [];

/** What is written out once, and then called by its name: objects, and what stands in several places. */
function nameOf(schema: z.ZodTypeAny, field: string): string {
  const known = names.get(schema);
  if (known) return known;
  const written = formOf(schema, field);
  const namesakes = [...names.values()].filter(
    name => name.replace(/\d+$/, '') === field,
  ).length;
  const name = namesakes === 0 ? field : `${field}${namesakes + 1}`;
  names.set(schema, name);
  lines.push(`const ${name}: Form = ${written};`);
  return name;
}

function partOf(schema: z.ZodTypeAny, field: string): string {
  const isWrittenOnce =
    schema instanceof z.ZodObject ||
    (!isPlain(schema) && (uses.get(schema) ?? 0) > 1);
  return isWrittenOnce ? nameOf(schema, field) : formOf(schema, field);
}

function isPlain(schema: z.ZodTypeAny): boolean {
  return !(
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodEffects
  );
}

function formOf(schema: z.ZodTypeAny, field: string): string {
  if (schema instanceof z.ZodString) {
    return quoted(schema.isDatetime ? 'time' : 'string');
  }
  if (schema instanceof z.ZodNumber) {
    return quoted(schema.isInt ? 'integer' : 'number');
  }
  if (schema instanceof z.ZodBoolean) return quoted('boolean');
  if (schema instanceof z.ZodLiteral) {
    return `{ only: ${JSON.stringify(schema.value)} }`;
  }
  if (schema instanceof z.ZodEnum) return `{ words: ${wordsOf(schema)} }`;
  if (schema instanceof z.ZodArray) {
    return `{ list: ${partOf(schema.element, field)} }`;
  }
  if (schema instanceof z.ZodRecord) {
    return `{ map: ${partOf(schema.element, field)} }`;
  }
  if (schema instanceof z.ZodOptional) {
    return `{ maybe: ${partOf(schema.unwrap(), field)} }`;
  }
  if (schema instanceof z.ZodCatch) return lenient(schema, field);
  if (schema instanceof z.ZodEffects) return someOf(schema);
  if (schema instanceof z.ZodObject) return fieldsOf(schema);
  throw new Error(`${field}: the reader knows no ${schema.constructor.name}`);
}

function lenient(schema: z.ZodCatch<z.ZodTypeAny>, field: string): string {
  const otherwise: unknown = schema.parse(Symbol(field));
  return `{ lenient: ${partOf(schema.removeCatch(), field)}, otherwise: ${JSON.stringify(otherwise) ?? 'undefined'} }`;
}

/** `knownOnes` is the only one that reads on: a list of words, and of whatever else. */
function someOf(schema: z.ZodEffects<z.ZodTypeAny>): string {
  const list: unknown = schema.innerType();
  const each: unknown = list instanceof z.ZodArray ? list.element : undefined;
  const [words]: unknown[] = each instanceof z.ZodUnion ? each.options : [];
  if (words instanceof z.ZodEnum) return `{ someOf: ${wordsOf(words)} }`;
  throw new Error('the reader knows no effect but knownOnes');
}

function fieldsOf(schema: z.AnyZodObject): string {
  const fields = Object.entries<z.ZodTypeAny>(schema.shape).map(
    ([name, field]) => `${name}: ${partOf(field, name)}`,
  );
  return `{ fields: { ${fields.join(', ')} } }`;
}

function wordsOf(schema: z.ZodEnum<[string, ...string[]]>): string {
  const name = NAMED_WORDS.get(schema.options.join());
  if (name === undefined) return JSON.stringify(schema.options);
  imports.add(name);
  return name;
}

function quoted(word: string): string {
  return `'${word}'`;
}

/** Counts where each schema stands, below its first place once. */
function count(schema: z.ZodTypeAny): void {
  const before = uses.get(schema) ?? 0;
  uses.set(schema, before + 1);
  if (before > 0) return;
  if (schema instanceof z.ZodObject) {
    Object.values<z.ZodTypeAny>(schema.shape).forEach(count);
  } else if (schema instanceof z.ZodArray || schema instanceof z.ZodRecord) {
    count(schema.element);
  } else if (schema instanceof z.ZodOptional) {
    count(schema.unwrap());
  } else if (schema instanceof z.ZodCatch) {
    count(schema.removeCatch());
  }
}

const answers = Object.entries(ANSWERS);
answers.forEach(([, [schema]]) => count(schema));
const roots = answers.map(
  ([name, [schema]]) => `${name}: ${formOf(schema, name)}`,
);
const dtos = answers.map(([, [, dto]]) => dto);
process.stdout
  .write(`// Written by scripts/answer-forms.mjs from the schemas of the wire.
import {
  ${[...imports].sort().join(',\n  ')},
  ${dtos.map(dto => `type ${dto}`).join(',\n  ')},
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Form } from './readForm';

/** What is answered, by the name of the answer. */
export interface Answers {
  ${answers.map(([name, [, dto]]) => `readonly ${name}: ${dto};`).join('\n  ')}
}

${lines.join('\n')}

export const ANSWER_FORMS: Readonly<Record<keyof Answers, Form>> = {
  ${roots.join(',\n  ')}
};
`);
