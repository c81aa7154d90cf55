import type {
  BuildDto,
  ComponentSecretsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { besideOf } from '../beside';
import { causeView, type CauseView } from '../causeWords';
import { age, ageOf, clockOf, type ViewContext } from '../context';
import type { TileLine } from '../platform/tiles';
import { iconOf, needsAttention, toneOf } from '../tone';
import { wordOf } from '../words';

/** A secret of a build. */
export interface BuildSecretView {
  readonly id: string;
  readonly name: string;
  readonly line: TileLine;
  /** An age, a time, or what the word leaves open. */
  readonly beside?: string;
  /** What is the matter, and who acts. */
  readonly why?: string;
  /** Builds go on without it; then it is told quietly. */
  readonly optional: boolean;
}

/** A recent build with its secrets. */
export interface BuildView {
  readonly id: string;
  readonly run: string;
  readonly started: string;
  readonly startedFull?: string;
  readonly took?: string;
  readonly plane?: string;
  readonly secrets: readonly BuildSecretView[];
}

/** Recent builds, newest first as they are told. */
export function buildViews(
  { builds = [], project }: Pick<ComponentSecretsDto, 'builds' | 'project'>,
  answer: Pick<EntitySecretsDto, 'planes'>,
  context: ViewContext,
): readonly BuildView[] {
  const { t, times } = context;
  return builds.map(build => {
    const { run, namespace, startedAt, secrets } = build;
    const since = ageOf(startedAt, context);
    const plane = answer.planes.find(({ id }) => id === build.planeId)?.name;
    return {
      id: `${namespace}/${run}`,
      run,
      started: since
        ? t('entity.build.ago', { age: since })
        : t('entity.build.startUnknown'),
      startedFull: startedAt && times.full(Date.parse(startedAt)),
      took: tookOf(build, context),
      plane: plane && t('entity.build.plane', { plane }),
      secrets: secrets.map(one => secretView(one, plane, project, context)),
    };
  });
}

function tookOf(
  { startedAt, completedAt }: BuildDto,
  { t }: ViewContext,
): string | undefined {
  if (!startedAt) {
    return undefined;
  }
  return completedAt
    ? t('entity.build.took', {
        age: age(Date.parse(completedAt) - Date.parse(startedAt), t),
      })
    : t('entity.build.notEnded');
}

/** What a build can do without is never more than a quiet remark. */
function secretView(
  secret: BuildDto['secrets'][number],
  plane: string | undefined,
  project: string,
  context: ViewContext,
): BuildSecretView {
  const { health, optional } = secret;
  const muted = optional && needsAttention(health);
  const text = wordOf(health, context.t);
  const time = clockOf(health.since, context);
  return {
    id: secret.objectId,
    name: secret.name,
    line: muted
      ? { tone: 'none', icon: 'dash', text }
      : { tone: toneOf(health), icon: iconOf(health), text },
    beside: muted
      ? time && context.t('beside.since', { time })
      : besideOf({ health }, {}, context),
    why:
      muted || !health.cause || !needsAttention(health)
        ? undefined
        : whyOf(
            causeView(health.cause, { project, plane }, context.t),
            context,
          ),
    optional,
  };
}

function whyOf({ title, actor }: CauseView, { t }: ViewContext): string {
  return t('entity.reference.why', { title, actor });
}
