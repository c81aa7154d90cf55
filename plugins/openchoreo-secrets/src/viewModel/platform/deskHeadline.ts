import {
  isUnseen,
  needsAttention,
  type IncidentDto,
  type IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { given } from '../given';
import { componentId } from '../report/componentLinks';
import { lineOf, type TileLine } from '../tileLine';
import { blocks } from './affected';
import { isNew } from './visit';

/** What is broken, in a sentence, and what the rest comes to. */
export type DeskHeadline = ReturnType<typeof deskHeadline>;

/** @param lastVisit - when the reader was here before; nothing is said of it on a first visit. */
export function deskHeadline(
  { incidents, planes }: Pick<IncidentsAnswerDto, 'incidents' | 'planes'>,
  lastVisit: number | undefined,
  context: ViewContext,
) {
  const { t, times, now } = context;
  const unseen = planes.filter(isUnseen).length;
  const began = incidents.filter(one => isNew(one, lastVisit)).length;
  const time = lastVisit === undefined ? '' : times.clock(lastVisit, now);
  return {
    title: titleOf(incidents, unseen, context),
    detail: given(
      t('desk.incidents', { count: incidents.length }),
      lastVisit !== undefined &&
        (began > 0
          ? t('desk.began', { count: began, time })
          : t('desk.noneBegan', { time })),
    ).join(' · '),
    parts: partsOf(incidents, unseen, context),
  };
}

function titleOf(
  incidents: readonly IncidentDto[],
  unseen: number,
  { t }: ViewContext,
): string {
  const blocking = sum(incidents, ({ counts }) => counts.blocking);
  if (blocking === 0) {
    const failing = incidents.filter(one => needsAttention(one.severity));
    const said =
      failing.length > 0
        ? t('desk.noneBlocks', { count: failing.length })
        : t('desk.noneFails');
    return unseen > 0 ? t('desk.whereSeen', { said, count: unseen }) : said;
  }
  const { all, production } = blockedComponents(incidents);
  if (all === 0) return t('desk.blocks', { count: blocking });
  const components = t('incident.components', { count: all });
  const sentence = (those: string) =>
    t('desk.blocksOf', { count: blocking, components: those });
  const what = sentence(components);
  if (production === 0) return t('desk.notInProduction', { what });
  return production === all
    ? t('desk.allInProduction', { what })
    : // Told beside what it counts: secrets are counted in the same sentence.
      `${sentence(
        t('desk.partInProduction', { components, count: production }),
      )}.`;
}

/** Those whose pods are kept from starting, and how many of them in production. */
function blockedComponents(incidents: readonly IncidentDto[]) {
  const blocked = incidents.flatMap(({ affected }) => affected.filter(blocks));
  const count = (those: typeof blocked) =>
    new Set(those.flatMap(({ component }) => idOf(component))).size;
  return {
    all: count(blocked),
    production: count(blocked.filter(({ production }) => production)),
  };
}

function idOf(component: IncidentDto['affected'][0]['component']) {
  return component ? [componentId(component)] : [];
}

function partsOf(
  incidents: readonly IncidentDto[],
  unseen: number,
  { t }: ViewContext,
): readonly TileLine[] {
  const blocking = sum(incidents, ({ counts }) => counts.blocking);
  const heldBack = sum(incidents, ({ counts }) => counts.heldBack);
  const oldValue = sum(incidents, ({ counts }) => counts.oldValue);
  // As the checklist counts them: each stands in one incident.
  const checks = sum(incidents, one => one.checks?.length ?? 0);
  const atRisk = sum(incidents, ({ counts }) => counts.atRisk?.secrets ?? 0);
  return given<TileLine>(
    blocking > 0 &&
      lineOf('critical', t('incident.hits.blocking', { count: blocking })),
    heldBack > 0 &&
      lineOf('heldBack', t('incident.hits.heldBack', { count: heldBack })),
    oldValue > 0 &&
      lineOf(
        { tone: 'warning', icon: 'history' },
        t('incident.hits.oldValue', { count: oldValue }),
      ),
    atRisk > 0 &&
      lineOf('atRisk', t('incident.hits.atRisk', { count: atRisk })),
    checks > 0 &&
      lineOf(
        { tone: 'warning', icon: 'key' },
        t('desk.checks', { count: checks }),
      ),
    unseen > 0 && lineOf('unknown', t('desk.unseen', { count: unseen })),
  );
}

function sum(
  incidents: readonly IncidentDto[],
  of: (incident: IncidentDto) => number,
): number {
  return incidents.reduce((total, one) => total + of(one), 0);
}
