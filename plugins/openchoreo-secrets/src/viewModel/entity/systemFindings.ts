import {
  compareSeverity,
  type ComponentSecretsDto,
  type EntitySecretsDto,
  type FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import { setOff } from '../setOff';
import { titleAbout } from '../titleAbout';
import type { ViewContext } from '../context';
import {
  findingViews,
  planeAction,
  type FindingAction,
  type FindingView,
} from '../findings';
import { planeNotices } from '../notices';
import { secretsTab } from '../platform/affected';
import { unseenSentence } from '../planes';
import { teamOf } from '../withheld';
import { componentEntity, hitView } from './componentLinks';

/** A finding of one component, as it is told there. */
interface Told {
  readonly component: ComponentSecretsDto;
  readonly finding: FindingDto;
  readonly view: FindingView;
}

/** Causes over all components: one that hits several is told once. */
export function systemFindings(
  answer: EntitySecretsDto,
  context: ViewContext,
): readonly FindingView[] {
  const told = answer.components.flatMap(component => {
    const views = findingViews(component, answer, context);
    return component.findings.map((finding, index) => ({
      component,
      finding,
      view: views[index],
    }));
  });
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = reasonOf(one.finding);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [
    ...[...groups.values()]
      .sort(gravestFirst)
      .map(group =>
        group.length === 1
          ? aloneView(group[0], context)
          : sharedView(group, answer, context),
      ),
    ...planeNotices(onPlanes(answer), answer, context),
  ];
}

/** Components share a reason where cause, store and plane are the same. */
function reasonOf({ cause, severity, storeId, planeId }: FindingDto): string {
  return JSON.stringify([
    severity,
    cause.class,
    Object.entries(cause.params).sort(),
    storeId,
    planeId,
  ]);
}

/** By how grave it is, what it does, then by how many it hits. */
function gravestFirst(a: readonly Told[], b: readonly Told[]): number {
  return (
    compareSeverity(a[0].finding.severity, b[0].finding.severity) ||
    Number(blocks(b)) - Number(blocks(a)) ||
    b.length - a.length
  );
}

function blocks(group: readonly Told[]): boolean {
  return group.some(({ finding }) => finding.blocksPodStart);
}

function aloneView({ component, finding, view }: Told, context: ViewContext) {
  const { t } = context;
  const [first] = finding.rows;
  if (finding.severity === 'unknown' || first === undefined) {
    return {
      ...view,
      id: idOf(component, finding),
      title: titleAbout(view.title, setOff(component.name), t),
      action: openAction(component, finding, context),
    };
  }
  const row = component.rows.find(({ id }) => id === first);
  const key =
    finding.rows.length === 1
      ? (row?.label ?? first)
      : t('finding.keys', { count: finding.rows.length });
  const subject = t('entity.system.keyOf', { key, component: component.name });
  const words = causeView(finding.cause, { project: component.project }, t);
  return {
    ...view,
    id: idOf(component, finding),
    title: titleAbout(words.title, subject, t),
    action: openAction(component, finding, context),
  };
}

function idOf({ name }: ComponentSecretsDto, { id }: FindingDto): string {
  return `${name} ${id}`;
}

/** Where the reader should look: production before others. */
function environmentOf(
  { environments }: ComponentSecretsDto,
  finding: FindingDto,
): string | undefined {
  const production = environments.find(
    ({ name, production: is }) => is && finding.environments.includes(name),
  );
  return production?.name ?? finding.environments[0];
}

function openAction(
  component: ComponentSecretsDto,
  finding: FindingDto,
  { t }: ViewContext,
): FindingAction {
  const env = environmentOf(component, finding);
  return {
    kind: 'entity',
    label: t('entity.system.open'),
    describedAs: t('entity.system.openComponent', { name: component.name }),
    entity: componentEntity(component),
    sub: secretsTab({ env, key: finding.rows[0] }),
  };
}

function sharedView(
  group: readonly Told[],
  answer: EntitySecretsDto,
  context: ViewContext,
): FindingView {
  const { t } = context;
  const [{ component, finding, view }] = group;
  const { storeId, planeId, cause } = finding;
  const plane = answer.planes.find(({ id }) => id === planeId);
  const words = causeView(
    cause,
    {
      project: component.project,
      team: teamOf(answer),
      plane: plane?.name,
      store: storeId && answer.stores[storeId]?.name,
    },
    t,
  );
  const names = new Set(group.map(one => one.component.name));
  const subject = t('entity.counts.components', { count: names.size });
  const unknown = finding.severity === 'unknown';
  const hit = group.filter(
    ({ component: one }, index) =>
      group.findIndex(other => other.component === one) === index,
  );
  return {
    ...view,
    id: `shared ${reasonOf(finding)}`,
    title: unknown
      ? t('finding.cannotJudge', { subject })
      : titleAbout(words.title, subject, t),
    detail:
      unknown && plane
        ? unseenSentence(plane, words.sentence, context)
        : sharedDetail(group, words.sentence, context),
    action: planeAction(plane, context),
    hits: hit.map(one =>
      hitView(one.component, environmentOf(one.component, one.finding)),
    ),
  };
}

function sharedDetail(
  group: readonly Told[],
  sentence: string,
  context: ViewContext,
): string {
  return [sentence, ...whatPodsGet(group, context)].join(' ');
}

/** The worst of it: whether pods start, else with what. */
function whatPodsGet(
  group: readonly Told[],
  { t }: ViewContext,
): readonly string[] {
  if (blocks(group)) return [t('finding.blocks')];
  const effect = (['startsWithout', 'startsWithOther'] as const).find(one =>
    group.some(({ finding }) => finding.effect === one),
  );
  if (effect) return [t(`delivery.effect.${effect}`)];
  return group.every(({ finding }) => finding.delivery === 'old')
    ? [t('delivery.says.oldBare')]
    : [];
}

function onPlanes({ components }: EntitySecretsDto) {
  return {
    project: components[0]?.project ?? '',
    environments: components.flatMap(({ environments }) => environments),
    findings: components.flatMap(({ findings }) => findings),
  };
}
