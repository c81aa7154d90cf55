import { componentKey } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isSecret, type Cell } from '../matrix/cell';
import { matrixOf, type ComponentContext } from '../matrix/componentMatrix';
import type { QueryContext } from '../context/context';
import type { EnvironmentCells } from '../matrix/environmentCells';
import {
  causesOfEnvironment,
  untoldTrouble,
} from '../matrix/environmentCauses';
import type { EnvironmentContext } from '../matrix/environmentContext';
import { together, type Secret, type Told } from '../report/secret';
import type { Row } from '../matrix/rows';

/** A component with its matrix: what its report and those above it are made from. */
export interface JudgedComponent {
  readonly of: ComponentContext;
  readonly rows: readonly Row[];
  readonly columns: readonly EnvironmentCells[];
}

export function judgedComponent(
  of: ComponentContext,
  context: QueryContext,
): JudgedComponent {
  return { of, ...matrixOf(of, context) };
}

function secretOf(
  { component }: ComponentContext,
  { id }: Row,
  cell: Cell,
  { environment, plane }: EnvironmentContext,
): Secret {
  const key = (row: string) => `${componentKey(component)}/${row}`;
  const idOf = (row: string) => `${environment.name}/${key(row)}`;
  const { health, delivered, storeId, objectId, heldBackBy } = cell;
  return {
    id: idOf(id),
    key: key(id),
    row: id,
    component,
    environment: environment.name,
    production: environment.production,
    planeId: plane?.id,
    storeId,
    objectId,
    health,
    delivered,
    heldBackBy: heldBackBy && idOf(heldBackBy),
  };
}

/** What is told of one column: what is taken otherwise since the release is no trouble. */
export interface Column {
  readonly environment: EnvironmentContext;
  readonly told: Told;
  readonly changed: number;
  /** What shows in no secret. */
  readonly trouble: ReturnType<typeof causesOfEnvironment>;
}

/** What is told in one environment. */
function columnOf(
  { of, rows, columns }: JudgedComponent,
  index: number,
): Column {
  const { environment } = columns[index];
  const cells = rows.map(row => row.cells[index]);
  const trouble = untoldTrouble(environment, cells);
  const { name, production } = environment.environment;
  return {
    environment,
    changed: cells.filter(({ health }) =>
      health.flags.includes('changedNotReleased'),
    ).length,
    trouble: causesOfEnvironment(environment),
    told: {
      secrets: rows.flatMap((row, at) =>
        isSecret(cells[at]) ? [secretOf(of, row, cells[at], environment)] : [],
      ),
      troubles: trouble
        ? [
            {
              ...trouble,
              component: of.component,
              environment: name,
              production,
              planeId: environment.plane?.id,
            },
          ]
        : [],
    },
  };
}

/** All columns, in the order of environments. */
export function columnsOf(judged: JudgedComponent): readonly Column[] {
  return judged.columns.map((_, index) => columnOf(judged, index));
}

/** What is told in several columns. */
export function toldIn(columns: readonly Column[]): Told {
  return together(columns.map(({ told }) => told));
}
