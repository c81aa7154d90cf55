import type { SummaryAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** How much of each view waits for platform engineers. */
export function toActIn({ incidents, stores, checklist }: SummaryAnswerDto) {
  const { critical, warning, unknown } = incidents;
  const gravest = (n: number) => (n > 0 ? 'error' : 'warning');
  return {
    incidents: { count: critical + warning, tone: gravest(critical), unknown },
    stores: { count: stores.failing, tone: 'warning', unknown: 0 },
    platform: {
      count: checklist.needAction,
      tone: gravest(checklist.critical),
      unknown: checklist.cannotTell,
    },
  } as const;
}
