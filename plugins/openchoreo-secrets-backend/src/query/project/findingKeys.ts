import {
  componentKey,
  type FindingKeysDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { namespaceOf } from '../component/environmentDto';
import { blocksPodStart } from '../objects/delivered';
import { works, type Row } from '../matrix/rows';
import type { Found } from '../report/findings';
import type { Secret } from '../report/secret';
import { defined } from '../wire/wireHealth';
import type { ProjectPart } from './projectPart';

type Parts = ReadonlyMap<string, ProjectPart>;

function rowOf({ component, row }: Secret, parts: Parts): Row | undefined {
  const part = component && parts.get(componentKey(component));
  return part?.judged.rows.find(({ id }) => id === row);
}

/** Pods take what keeps them from starting to pull their image: one that is public, or already on the node, still starts. */
export function areForImages(secrets: readonly Secret[]): boolean {
  const blocking = secrets.filter(blocksPodStart);
  return (
    blocking.length > 0 &&
    blocking.every(({ delivered }) => {
      const needs = delivered?.needs ?? [];
      return needs.length > 0 && needs.every(({ how }) => how === 'imagePull');
    })
  );
}

/** Where the first that is lacking in a later environment works. */
function worksIn({ finding, secrets }: Found, parts: Parts): readonly string[] {
  if (!finding.gap) return [];
  const lacking = secrets.find(({ health }) =>
    health.flags.includes('promotionGap'),
  );
  const cells = (lacking && rowOf(lacking, parts)?.cells) ?? [];
  return cells.filter(works).map(({ environment }) => environment);
}

/** What the first key is called, and what surrounds it where it fails. */
function firstOf(
  secret: Secret,
  parts: Parts,
  hidden: ReadonlySet<string>,
): Partial<FindingKeysDto> {
  const { component, environment, objectId, row: id } = secret;
  const part = component && parts.get(componentKey(component));
  const row = rowOf(secret, parts);
  const at = part?.columns.findIndex(
    column => column.environment.environment.name === environment,
  );
  if (!part || !row || at === undefined || at < 0) return {};
  const { reference, remote, storeId } = row.cells[at];
  const isGiven = objectId !== undefined && hidden.has(objectId);
  return {
    row: id,
    label: row.label,
    namespace: namespaceOf(part.columns[at].environment),
    object: isGiven ? undefined : objectId?.split('/').at(-1),
    reference: reference?.name,
    remote: isGiven ? undefined : remote,
    storeId,
  };
}

/** What is to be told of the keys that findings lie in: of those of one component, what they are called. */
export function findingKeys(
  all: readonly ProjectPart[],
  found: readonly Found[],
  hidden: ReadonlySet<string>,
): readonly FindingKeysDto[] {
  const parts = new Map(
    all.map(part => [componentKey(part.judged.of.component), part]),
  );
  return found.flatMap((each, index) => {
    const { finding, secrets } = each;
    const working = worksIn(each, parts);
    const forImages = areForImages(secrets);
    const isOfOne = finding.components.length === 1 && secrets.length > 0;
    if (!isOfOne && working.length === 0 && !forImages) return [];
    return [
      defined({
        finding: index,
        keys: isOfOne ? new Set(secrets.map(({ row }) => row)).size : 0,
        ...(isOfOne ? firstOf(secrets[0], parts, hidden) : {}),
        worksIn: working,
        forImages,
      }),
    ];
  });
}
