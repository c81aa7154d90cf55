import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Sees } from '../../access/visibility';
import {
  columnsOf,
  judgedComponent,
  type Column,
  type JudgedComponent,
} from '../component/judgedComponent';
import type { QueryContext } from '../context/context';
import { seenComponent } from '../entity/seenEntity';
import type { Objects } from '../matrix/componentContexts';

/** A component of a project, with what is told of it in each environment. */
export interface ProjectPart {
  readonly judged: JudgedComponent;
  readonly columns: readonly Column[];
  readonly objects: Objects;
}

/** Judges a component anew, or gives what it is known to be: what was made from the context alone. */
export type PartOf = (
  key: string,
  judge: (context: QueryContext) => ProjectPart,
) => ProjectPart;

/** How one of them is judged, from a context alone. */
export interface Judging {
  readonly key: string;
  readonly judge: (context: QueryContext) => ProjectPart;
}

/** A component in the environments that a caller sees of it. */
export function projectPart(
  component: ComponentRef,
  sees: Sees,
  context: QueryContext,
): ProjectPart {
  const { of, objects } = seenComponent({ component }, sees, context);
  const judged = judgedComponent(of, context);
  return { judged, columns: columnsOf(judged), objects };
}
