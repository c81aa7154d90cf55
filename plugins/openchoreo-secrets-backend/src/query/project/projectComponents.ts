import {
  componentKey,
  type CountsDto,
  type ProjectCellDto,
  type ProjectComponentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { environmentPlace } from '../component/componentReport';
import { toldIn, type Column } from '../component/judgedComponent';
import type { Found } from '../report/findings';
import { keysOf } from '../report/headline';
import type { ProjectPart } from './projectPart';

/** A component and an environment. */
type Spot = string;

interface Located {
  readonly component?: Parameters<typeof componentKey>[0];
  readonly environment?: string;
}

const spotOf = ({ component, environment }: Located): Spot =>
  `${component && componentKey(component)} ${environment}`;

/** Which findings lie where, by their places in the list. */
function findingsBySpot(
  found: readonly Found[],
): ReadonlyMap<Spot, ReadonlySet<number>> {
  const spots = new Map<Spot, Set<number>>();
  found.forEach(({ secrets, troubles }, index) => {
    for (const each of [...secrets, ...troubles]) {
      const spot = spotOf(each);
      const known = spots.get(spot);
      if (known) known.add(index);
      else spots.set(spot, new Set([index]));
    }
  });
  return spots;
}

function counted(counts: CountsDto): Partial<CountsDto> {
  return Object.fromEntries(
    Object.entries(counts).filter(([, count]) => count > 0),
  );
}

/** The components of a project by id, environment by environment, as its overview shows them. */
export function projectComponents(
  parts: readonly ProjectPart[],
  environments: readonly string[],
  found: readonly Found[],
): ReadonlyMap<string, ProjectComponentDto> {
  const order = new Map(environments.map((name, index) => [name, index]));
  const spots = findingsBySpot(found);
  const cellOf = (
    { judged }: ProjectPart,
    column: Column,
  ): readonly ProjectCellDto[] => {
    const { component } = judged.of;
    const { name } = column.environment.environment;
    const at = order.get(name);
    if (at === undefined) return [];
    const place = environmentPlace(component.namespace, column);
    return [
      {
        environment: at,
        state: place.state,
        counts: counted(place.counts),
        optionalMissing: place.optionalMissing,
        worst: place.worst,
        blocking: place.blocking,
        findings: [
          ...(spots.get(spotOf({ component, environment: name })) ?? []),
        ],
      },
    ];
  };
  return new Map(
    parts.map(part => {
      const { of, rows } = part.judged;
      const id = componentKey(of.component);
      const cells = part.columns.flatMap(column => cellOf(part, column));
      const component: ProjectComponentDto = {
        id,
        state: of.expectation.state,
        keys: keysOf(toldIn(part.columns).secrets),
        rows: rows.length,
        gaps: rows.filter(({ gap }) => gap).length,
        cells: cells.sort((a, b) => a.environment - b.environment),
      };
      return [id, component];
    }),
  );
}
