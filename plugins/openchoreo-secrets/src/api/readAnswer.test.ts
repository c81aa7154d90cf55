/** @jest-environment node */
import {
  alsoUsedBySchema,
  checklistAnswerSchema,
  entitySecretsSchema,
  environmentBindingsSchema,
  incidentsAnswerSchema,
  mineSchema,
  mySecretsSchema,
  planesAnswerSchema,
  projectSecretsSchema,
  promotionSchema,
  referencesAnswerSchema,
  secretsAnswerSchema,
  storesAnswerSchema,
  summaryAnswerSchema,
  timeSchema,
  type WireSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { bindings, failing, unseen, warned } from '../__testUtils__/bindings';
import { fleet } from '../__testUtils__/fleet';
import { ofTomorrow } from '../__testUtils__/ofTomorrow';
import { ordersApi } from '../__testUtils__/ordersApi';
import { reference, references } from '../__testUtils__/references';
import { simpleAnswer } from '../__testUtils__/simple';
import { withheldAnswer } from '../__testUtils__/withheld';
import { ANSWER_FORMS, type Answers } from './answerForms';
import { readAnswer } from './readAnswer';
import { readForm, type Form } from './readForm';

const { planes, incidents, stores, checklist, secrets, summary } = fleet();

const SCHEMAS: Readonly<Record<keyof Answers, WireSchema<object>>> = {
  secrets: entitySecretsSchema,
  project: projectSecretsSchema,
  bindings: environmentBindingsSchema,
  references: referencesAnswerSchema,
  alsoUsedBy: alsoUsedBySchema,
  promotion: promotionSchema,
  mine: mineSchema,
  mySecrets: mySecretsSchema,
  planes: planesAnswerSchema,
  incidents: incidentsAnswerSchema,
  stores: storesAnswerSchema,
  checklist: checklistAnswerSchema,
  rows: secretsAnswerSchema,
  summary: summaryAnswerSchema,
};

const ANSWERED: Readonly<Partial<Record<keyof Answers, readonly object[]>>> = {
  secrets: [ordersApi(), simpleAnswer({}), withheldAnswer(ordersApi())],
  bindings: [bindings([failing, warned, unseen])],
  references: [references([reference('db')])],
  planes: [planes],
  incidents: [incidents],
  stores: [stores],
  checklist: [checklist],
  rows: [secrets],
  summary: [summary],
};

const NAMES: readonly (keyof Answers)[] = [
  'secrets',
  'bindings',
  'references',
  'alsoUsedBy',
  'planes',
  'incidents',
  'stores',
  'checklist',
  'rows',
  'summary',
];

const PLAIN = {
  string: 'a',
  number: 1.5,
  integer: 1,
  boolean: false,
  time: '2026-03-01T12:00:00.000Z',
};

/** An answer in which every field stands that may. */
function fullOf(form: Form): unknown {
  if (typeof form === 'string') return PLAIN[form];
  if ('only' in form) return form.only;
  if ('words' in form) return form.words[0];
  if ('someOf' in form) return form.someOf;
  if ('list' in form) return [fullOf(form.list)];
  if ('map' in form) return { a: fullOf(form.map) };
  if ('maybe' in form) return fullOf(form.maybe);
  if ('lenient' in form) return fullOf(form.lenient);
  return fullFields(form.fields);
}

function fullFields(
  fields: Readonly<Record<string, Form>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fullOf(field)]),
  );
}

const WRONG = [null, 'ofTomorrow', 1.5, {}, ['ofTomorrow', 2]];

/** A full answer with one place changed, or one field left out, each in turn; what is written once is changed where it stands first. */
function* changed(form: Form, before: Set<Form>): Generator<unknown> {
  yield* WRONG;
  if (typeof form === 'string' || before.has(form)) return;
  before.add(form);
  if ('maybe' in form) yield* changed(form.maybe, before);
  if ('lenient' in form) yield* changed(form.lenient, before);
  if ('list' in form) {
    for (const one of changed(form.list, before)) yield [one];
  }
  if ('map' in form) {
    for (const one of changed(form.map, before)) yield { a: one };
  }
  if (!('fields' in form)) return;
  const full = fullFields(form.fields);
  yield { ...full, ofTomorrow: 1 };
  for (const [key, field] of Object.entries(form.fields)) {
    const { [key]: _, ...rest } = full;
    yield rest;
    for (const one of changed(field, before)) yield { ...full, [key]: one };
  }
}

function bySchema(schema: WireSchema<object>, body: unknown) {
  const { data, error } = schema.safeParse(body);
  return error
    ? { state: 'unreadable', at: error.issues[0].path.join('.') }
    : { state: 'read', data };
}

/** Bodies that the reader and the schema do not take for the same. */
function differing(name: keyof Answers, bodies: Iterable<unknown>) {
  return [...bodies].filter(
    body =>
      JSON.stringify(readAnswer(name, body)) !==
      JSON.stringify(bySchema(SCHEMAS[name], body)),
  );
}

describe.each(NAMES)('the answer %s is read as its schema reads it', name => {
  const answered = ANSWERED[name] ?? [];
  const full = fullOf(ANSWER_FORMS[name]);

  it('as it is, and from a newer back end', () => {
    for (const body of [...answered, full]) {
      expect(readAnswer(name, body).state).toBe('read');
    }
    const bodies = [...answered, full];
    expect(differing(name, bodies)).toEqual([]);
    expect(
      differing(
        name,
        bodies.map(body => ofTomorrow(body)),
      ),
    ).toEqual([]);
  });

  it('with anything else in any one place', () => {
    const bodies = changed(ANSWER_FORMS[name], new Set());
    expect(differing(name, bodies)).toEqual([]);
  });
});

describe('reading', () => {
  it.each([
    '2026-03-01T12:00Z',
    '2026-03-01T12:00:00Z',
    '2026-03-01T12:00:00.123456Z',
    '2026-03-01T12:00:00+01:00',
    '2026-03-01T24:00:00Z',
    '2026-03-01T23:60:00Z',
    '2026-02-29T12:00:00Z',
    '2024-02-29T12:00:00Z',
    '2026-04-31T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-00-10T12:00:00Z',
    '2026-03-01 12:00:00Z',
    '2026-03-01',
    '',
  ])('takes %s for a time where the schema does', time => {
    expect(readForm('time', time).state === 'read').toBe(
      timeSchema.safeParse(time).success,
    );
  });

  it('makes no prototype of what came', () => {
    const { params } = { params: JSON.parse('{"__proto__": "x", "a": "y"}') };
    expect(readForm({ map: 'string' }, params)).toEqual({
      state: 'read',
      data: { a: 'y' },
    });
  });
});
