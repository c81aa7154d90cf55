import {
  compareSeverity,
  type ReferenceRowDto,
  type ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { HitView } from '../report/findingView';
import { lineOf, type TileLine } from '../tileLine';
import { toneOfSeverity } from '../tone';
import { hitView } from '../report/componentLinks';
import { isNamedInVain } from '../report/referenceFacts';
import { pushViews, type PushView } from './pushes';

/** A component that names a reference. */
export interface ReferenceUser extends HitView {
  readonly lines: readonly TileLine[];
}

export interface ReferenceRow {
  readonly id: string;
  readonly name: string;
  /** Said where references of several namespaces stand together. */
  readonly namespace?: string;
  /** Leads to the secrets that come of it, where there is such a list. */
  readonly secrets?: {
    readonly text: string;
    readonly label: string;
    readonly search: string;
  };
  /** Said where it is not simply there. */
  readonly state?: TileLine;
  readonly managed: boolean;
  readonly keys: readonly string[];
  readonly pushes: readonly PushView[];
  /** Said where there is no push to tell of. */
  readonly noPush?: TileLine;
  readonly users: readonly ReferenceUser[];
  /** Said where there is no user to tell of. */
  readonly noUser?: TileLine;
}

export function referenceRow(
  row: ReferenceRowDto,
  answer: ReferencesAnswerDto,
  context: ViewContext,
): ReferenceRow {
  return {
    id: row.id,
    name: row.name,
    state: stateOf(row, context),
    managed: row.managed,
    keys: row.keys.map(key => keyWords(key, context)),
    pushes: pushViews(row, answer, context),
    noPush: row.pushed.length > 0 ? undefined : noPush(row, context),
    users: row.usedBy.map(user => userOf(user, context)),
    noUser: row.usedBy.length > 0 ? undefined : noUser(row, context),
  };
}

function stateOf(
  row: ReferenceRowDto,
  { t }: ViewContext,
): TileLine | undefined {
  switch (row.state) {
    case 'absent': {
      const how = isNamedInVain(row) ? 'absentNamed' : 'absentPushed';
      return {
        tone: row.worst === 'ok' ? 'quiet' : toneOfSeverity(row.worst),
        icon: 'barred',
        text: t(`entity.reference.${how}`),
      };
    }
    case 'unknown':
      return lineOf('unknown', t('entity.reference.stateUnknown'));
    default:
      return undefined;
  }
}

function keyWords(
  { key, remoteKey, property }: ReferenceRowDto['keys'][number],
  { t }: ViewContext,
): string {
  const remote = property
    ? t('entity.reference.property', { remoteKey, property })
    : remoteKey;
  return t('entity.reference.remote', { key, remote });
}

function noPush({ managed }: ReferenceRowDto, { t }: ViewContext): TileLine {
  return managed
    ? lineOf('unknown', t('entity.reference.noPush'))
    : lineOf('none', t('entity.reference.notPushed'));
}

function noUser({ unused }: ReferenceRowDto, { t }: ViewContext): TileLine {
  return unused
    ? lineOf('none', t('entity.reference.unused'))
    : lineOf('unknown', t('entity.reference.usageUnknown'));
}

/** What fails in one environment says nothing of another: each is told with its own state, the gravest first. */
function userOf(
  { component, places }: ReferenceRowDto['usedBy'][number],
  { t, times }: ViewContext,
): ReferenceUser {
  // Its workload names it, and nothing of that is deployed: no verdict.
  if (places.length === 0) {
    const line = lineOf('none', t('entity.reference.notDeployed'));
    return { ...hitView(component), lines: [line] };
  }
  const found = new Set(places.map(({ worst }) => worst));
  const groups = [...found].sort(compareSeverity).map(worst => ({
    worst,
    names: places
      .filter(place => place.worst === worst)
      .map(({ environment }) => environment),
  }));
  return {
    ...hitView(component, groups[0].names.at(-1)),
    lines: groups.map(({ worst, names }) =>
      lineOf(
        worst,
        t('entity.reference.inEnvironments', { names: times.list(names) }),
      ),
    ),
  };
}
