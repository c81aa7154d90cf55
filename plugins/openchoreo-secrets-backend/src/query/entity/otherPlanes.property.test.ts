import fc from 'fast-check';
import type { Visibility } from '../../access/visibility';
import type { Snapshot } from '../../observed/snapshot';
import { withheldBindings } from '../../withheld/bindings';
import { withheldProject } from '../../withheld/project';
import { withheldSecrets } from '../../withheld/secrets';
import { withheld } from '../../withheld/withheld';
import { ask, only, ORDERS } from '../__fixtures__/ask';
import { checklistOf } from '../__fixtures__/checklist';
import { hostilePlane, judgedNow } from '../__testUtils__/hostilePlane';
import { environmentBindings } from '../environment/environmentBindings';
import { catalogHealthAnswer } from '../catalogHealth/catalogHealth';
import { checklistAnswer } from '../checklist/checklistAnswer';
import { projectSecrets } from '../project/projectSecrets';
import { entitySecrets } from './entitySecrets';
import { written } from '../wire/written';
import { fleetOf, type Fleet } from '../fleet/fleet';
import { incidentsAnswer } from '../incidents/incidents';
import { planesAnswer } from '../fleet/planes';
import { secretRowDto } from '../fleet/platformRow';
import { matchingRows } from '../fleet/secrets';
import { csvLines } from '../fleet/secretsCsv';
import { storesAnswer } from '../fleet/stores';
import { visibleFleet } from '../fleet/visibleFleet';
import { referencesAnswer } from '../references/referencesAnswer';

const { hostile, others, honest, answers, withAnswers, isOther } =
  hostilePlane('staging');

const RUNS = Number(process.env.FC_RUNS ?? 80);

const checklist = checklistOf(
  `  - { name: a, planes: [data], purpose: A, producer: byHand, requirement: required }`,
);

const unordered = (list: readonly object[]) =>
  list.map(each => JSON.stringify(each)).sort();

const ofPlane = (name: string) =>
  ({
    filters: { plane: [`DataPlane/acme/${name}-data`] },
    sort: 'severity',
    descending: true,
  }) as const;

/** The lines of a file, in whatever order; of all planes, the worst comes first. */
const linesOf = (csv: string) => csv.split('\n').sort();

/** What is told to whoever sees everything, in the answers that are about the fleet. */
function toldOfFleet(fleet: Fleet) {
  return {
    rows: others.map(name => unordered(matchingRows(fleet, ofPlane(name)))),
    files: others.map(name =>
      linesOf([...csvLines(matchingRows(fleet, ofPlane(name)))].join('')),
    ),
    planes: planesAnswer(fleet)
      .planes.filter(({ id }) => isOther(id))
      .map(({ identity: _, own: __, ...plane }) => plane),
    stores: unordered(
      storesAnswer(fleet).stores.filter(({ planeId }) => isOther(planeId)),
    ),
    checklists: checklistAnswer(fleet).checklists.filter(({ planeId }) =>
      isOther(planeId),
    ),
    stamps: catalogHealthAnswer(fleet).planes.filter(
      each => !JSON.stringify(each).includes(hostile),
    ),
    // How many they count is a matter of all planes as well; what they are about is not.
    troubles: incidentsAnswer(fleet)
      .incidents.filter(({ cause }) => cause.class !== 'clusterIdShared')
      .filter(incident => !JSON.stringify(incident).includes(hostile))
      .map(({ cause }) => cause),
  };
}

/** All that is told of the other planes, but that another claims the id of one. */
function toldOfOthers(snapshot: Snapshot) {
  const answer = ask(snapshot);
  return {
    // In what order the worst comes first is a matter of all planes.
    cells: Object.fromEntries(
      only(answer).rows.map(({ id, cells }) => [
        id,
        cells.filter(({ environment }) => others.includes(environment)),
      ]),
    ),
    environments: only(answer).environments.filter(({ name }) =>
      others.includes(name),
    ),
    seen: answer.planes.filter(({ id }) => isOther(id)),
    ...toldOfFleet(fleetOf({ ...judgedNow(snapshot), checklist })),
  };
}

/** Sees one component, in all environments but that of the hostile plane. */
const SEES_OTHERS: Visibility = {
  subjects: [{ component: ORDERS, environments: others }],
  everything: false,
  platform: false,
};

/** The whole answers to who sees nothing of the hostile plane, with their tags. */
function toldToRestricted(snapshot: Snapshot) {
  const context = judgedNow(snapshot);
  const { namespace, name, project } = ORDERS;
  const entity = { kind: 'Component', namespace, name };
  const secrets = withheld(
    withheldSecrets,
    entitySecrets(
      { entity, scope: 'component', component: ORDERS },
      SEES_OTHERS,
      context,
    ),
    undefined,
  );
  const whole = withheld(
    withheldProject,
    projectSecrets(
      { entity, scope: 'system', namespace, project },
      SEES_OTHERS,
      context,
    ),
    undefined,
  );
  const bindings = others.map(environment =>
    withheld(
      withheldBindings,
      environmentBindings(
        { entity, namespace, environment },
        SEES_OTHERS,
        context,
      ),
      undefined,
    ),
  );
  const bodies = [secrets, whole, ...bindings];
  const fleet = visibleFleet(fleetOf(context), SEES_OTHERS);
  return {
    bodies,
    tags: bodies.map(body => written(body, SEES_OTHERS).etag),
    references: referencesAnswer(fleet, {
      namespace,
      visibility: SEES_OTHERS,
    }).references,
    rows: unordered(
      fleet.rows.filter(({ planeId }) => isOther(planeId)).map(secretRowDto),
    ),
  };
}

describe('what one plane answers', () => {
  it('changes nothing that is told of the secrets of another, but that it claims the same id', () => {
    const untouched = toldOfOthers(honest);
    expect(untouched.rows.flat().length).toBeGreaterThan(4);
    expect(untouched.checklists.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(answers, given => {
        const { troubles, ...told } = toldOfOthers(withAnswers(given));
        const { troubles: before, ...was } = untouched;
        expect(told).toEqual(was);
        for (const trouble of troubles) expect(before).toContainEqual(trouble);
      }),
      { numRuns: RUNS },
    );
  });

  it('changes no answer and no tag for who may see nothing of it', () => {
    const untouched = toldToRestricted(honest);
    expect(untouched.rows.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(answers, given => {
        expect(toldToRestricted(withAnswers(given))).toEqual(untouched);
      }),
      { numRuns: RUNS },
    );
  });
});
