import type { SummaryAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { asOfView } from '../planes';
import { lookOf } from '../tone';

/** A number of the widget, and where it leads. */
export type MetricView = ReturnType<typeof metricViews>[number];

/** Secret health over all planes in a few numbers. */
export function widgetView(summary: SummaryAnswerDto, context: ViewContext) {
  return {
    metrics: metricViews(summary, context),
    asOf: asOfView({ planes: summary.observed }, context).text,
  };
}

export function metricViews(summary: SummaryAnswerDto, { t }: ViewContext) {
  const { incidents, planes, stores, checklist: own } = summary;
  const isOwnUnknown = own.cannotTell > 0 || own.required === 0;
  const noughtOf = (id: string) =>
    isBlind(summary) || (id === 'checklist' && isOwnUnknown)
      ? lookOf('unknown')
      : lookOf('ok');
  const numbers = [
    {
      id: 'critical',
      n: incidents.critical,
      all: undefined,
      look: lookOf('critical'),
      to: 'incidents?status=critical',
    },
    {
      id: 'warnings',
      n: incidents.warning,
      all: undefined,
      look: lookOf('warning'),
      to: 'incidents?status=warning',
    },
    {
      id: 'unknownPlanes',
      n: planes.unknown,
      all: planes.total,
      look: lookOf('unknown'),
      to: 'incidents?status=unknown',
    },
    {
      id: 'failingStores',
      n: stores.failing,
      all: stores.total,
      look: { tone: 'warning', icon: 'store' },
      to: 'stores?status=critical,warning',
    },
    {
      id: 'checklist',
      n: own.needAction,
      all: own.required,
      look: { tone: own.critical > 0 ? 'error' : 'warning', icon: 'key' },
      to: 'platform',
    },
  ] as const;
  return numbers.map(({ id, n, all, look, to }) => ({
    id,
    label: t(`widget.${id}`),
    value: all === undefined ? String(n) : t('widget.value', { n, all }),
    ...(n > 0 ? look : noughtOf(id)),
    to,
  }));
}

/** Nothing counted is not green while some plane cannot be judged. */
function isBlind({ planes, worst }: SummaryAnswerDto): boolean {
  return planes.unknown > 0 || planes.total === 0 || worst === 'unknown';
}
