import {
  needsAttention,
  type BuildDto,
  type ComponentSecretsDto,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView, type CauseView } from '../causeWords';
import { age, ageOf, fullOf, type ViewContext } from '../context';
import { deliveredView } from '../delivered';

/** A secret of a build: what its job gets. */
export type BuildSecretView = ReturnType<typeof secretView>;

/** A recent build with its secrets. */
export type BuildView = ReturnType<typeof buildViews>[number];

/** Recent builds, newest first as they are told. */
export function buildViews(
  { builds = [], project }: Pick<ComponentSecretsDto, 'builds' | 'project'>,
  answer: Pick<EntitySecretsDto, 'planes'>,
  context: ViewContext,
) {
  const { t } = context;
  return builds.map(build => {
    const { run, namespace, startedAt, secrets } = build;
    const since = ageOf(startedAt, context);
    const plane = answer.planes.find(({ id }) => id === build.planeId)?.name;
    return {
      id: `${namespace}/${run}`,
      run,
      started: since
        ? t('beside.ago', { age: since })
        : t('incident.sinceUnknown'),
      startedFull: fullOf(startedAt, context),
      took: tookOf(build, context),
      plane: plane && t('entity.build.plane', { plane }),
      notRendered: notRenderedOf(build, project, context),
      secrets: secrets.map(one => secretView(one, plane, project, context)),
    };
  });
}

function notRenderedOf(
  { notRendered }: BuildDto,
  project: string,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (!notRendered) return undefined;
  const { severity, cause } = notRendered;
  return cause && severity !== 'waiting'
    ? whyOf(causeView(cause, { project }, t), context)
    : t('entity.build.notRendered');
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

function secretView(
  secret: BuildDto['secrets'][number],
  plane: string | undefined,
  project: string,
  context: ViewContext,
) {
  const { objectId, name, optional, health, delivery } = secret;
  const { cause, severity } = health;
  return {
    id: objectId,
    name,
    ...deliveredView({ health, delivery, build: true }, undefined, context),
    why:
      cause && needsAttention(severity)
        ? whyOf(causeView(cause, { project, plane }, context.t), context)
        : undefined,
    optional,
  };
}

function whyOf({ title, actor }: CauseView, { t }: ViewContext): string {
  return t('entity.reference.why', { title, actor });
}
