import {
  CAUSES,
  needsAttention,
  type ComponentSecretsDto,
  type EntitySecretsDto,
  type FindingDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from './causeWords';
import { titleAbout } from './titleAbout';
import type { ViewContext } from './context';
import { iconOfDelivery } from './delivered';
import { findingEffects } from './findingEffects';
import { planeEntity, type EntityPath } from './links';
import { unseenSentence } from './planes';
import { iconOf, toneOfSeverity, type IconName, type Tone } from './tone';
import { teamOf } from './withheld';

/** What a finding's button does. */
export type FindingAction =
  | {
      readonly kind: 'cell';
      readonly label: string;
      readonly describedAs: string;
      readonly row: string;
      readonly environment: string;
    }
  | {
      readonly kind: 'entity';
      readonly label: string;
      readonly describedAs: string;
      readonly entity: EntityPath;
      /** Below the entity's page. */
      readonly sub?: string;
    };

/** A component that a finding hits. */
export interface HitView {
  readonly id: string;
  readonly name: string;
  readonly entity: EntityPath;
  readonly sub?: string;
}

/** One cause with what it affects, in words. */
export interface FindingView {
  readonly id: string;
  readonly tone: Tone;
  readonly icon: IconName;
  /** Somebody has to act. */
  readonly attention: boolean;
  readonly title: string;
  readonly detail: string;
  readonly actor: string;
  readonly next: string;
  /** The cluster's own words, where the class alone says too little. */
  readonly ownWords?: string;
  readonly action?: FindingAction;
  /** Where the finding is told above components. */
  readonly hits?: readonly HitView[];
}

export function findingViews(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): readonly FindingView[] {
  return component.findings.map(finding =>
    findingView(finding, component, answer, context),
  );
}

function findingView(
  finding: FindingDto,
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
): FindingView {
  const { t } = context;
  const plane = answer.planes.find(({ id }) => id === finding.planeId);
  const names = namesOf(finding, component, answer, plane);
  const cause = causeView(finding.cause, names, t);
  const unknown = finding.severity === 'unknown';
  const subject = unknown
    ? context.times.list(finding.environments)
    : subjectOf(finding, component, context);
  return {
    id: finding.id,
    tone: toneOfSeverity(finding.severity),
    icon: findingIcon(finding),
    attention: needsAttention(finding.severity),
    title: unknown
      ? t('finding.cannotJudge', { subject })
      : titleAbout(cause.title, subject, t),
    detail:
      unknown && plane
        ? unseenSentence(plane, cause.sentence, context)
        : [cause.sentence, ...findingEffects(finding, component, context)].join(
            ' ',
          ),
    actor: cause.actor,
    next: cause.next,
    ownWords: CAUSES[finding.cause.class].saysLittle
      ? cause.ownWords
      : undefined,
    action: unknown
      ? (planeAction(plane, context) ?? cellAction(finding, component, context))
      : (cellAction(finding, component, context) ??
        planeAction(plane, context)),
  };
}

/** Names in the cause that the finding itself does not carry, from its first cell. */
function namesOf(
  finding: FindingDto,
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  plane: SeenPlaneDto | undefined,
) {
  const cell = component.rows
    .find(row => row.id === finding.rows[0])
    ?.cells.find(({ environment }) =>
      finding.environments.includes(environment),
    );
  const storeId = finding.storeId ?? cell?.storeId;
  return {
    project: component.project,
    team: teamOf(answer),
    plane: plane?.name,
    store: storeId && answer.stores[storeId]?.name,
    reference: cell?.reference?.name,
    remoteKey: cell?.remote?.key,
    property: cell?.remote?.property,
    namespace: component.environments.find(
      ({ name }) => name === finding.environments[0],
    )?.namespace,
  };
}

function findingIcon(finding: FindingDto): IconName {
  const { verdict, severity, delivery, cause } = finding;
  if (cause.class === 'planeUnreachable') {
    return 'cloudOff';
  }
  return delivery && severity !== 'unknown'
    ? iconOfDelivery(delivery)
    : iconOf({ verdict, severity, cause, flags: [] });
}

function subjectOf(
  finding: FindingDto,
  component: ComponentSecretsDto,
  { t, times }: ViewContext,
): string {
  const { rows } = finding;
  if (rows.length === 0) {
    return times.list(finding.environments);
  }
  const only = component.rows.find(row => row.id === rows[0]);
  return rows.length === 1
    ? times.list([only?.label ?? rows[0]])
    : t('finding.keys', { count: rows.length });
}

function cellAction(
  finding: FindingDto,
  component: ComponentSecretsDto,
  { t }: ViewContext,
): FindingAction | undefined {
  const row = component.rows.find(({ id }) => id === finding.rows[0]);
  const production = component.environments.find(
    ({ name, production: isProduction }) =>
      isProduction && finding.environments.includes(name),
  );
  const environment = production?.name ?? finding.environments[0];
  if (!row || environment === undefined) {
    return undefined;
  }
  return {
    kind: 'cell',
    label: t('finding.open', { environment }),
    describedAs: t('finding.openKey', { key: row.label, environment }),
    row: row.id,
    environment,
  };
}

/** Leads to a plane, where its name is known. */
export function planeAction(
  plane: SeenPlaneDto | undefined,
  { t }: ViewContext,
): FindingAction | undefined {
  const entity = plane && planeEntity(plane);
  return (
    entity && {
      kind: 'entity',
      label: t('finding.seePlane'),
      describedAs: t('finding.seePlaneNamed', { plane: entity.name }),
      entity,
    }
  );
}
