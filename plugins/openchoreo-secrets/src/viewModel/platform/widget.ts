import type { SummaryAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { IconName, Tone } from '../tone';

/** A number of the widget, and where it leads. */
export interface MetricView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly tone: Tone;
  readonly icon: IconName;
  /** Below the page of secret health. */
  readonly to: string;
}

export function metricViews(
  summary: SummaryAnswerDto,
  { t }: ViewContext,
): readonly MetricView[] {
  const { incidents, planes, stores, checklist: own } = summary;
  const nought = blind(summary)
    ? ({ tone: 'unknown', icon: 'question' } as const)
    : ({ tone: 'ok', icon: 'check' } as const);
  const toned = (n: number, tone: Tone, icon: IconName) =>
    n > 0 ? { tone, icon } : nought;
  return [
    {
      id: 'critical',
      label: t('widget.critical'),
      value: String(incidents.critical),
      ...toned(incidents.critical, 'error', 'alert'),
      to: 'incidents?status=critical',
    },
    {
      id: 'warnings',
      label: t('widget.warnings'),
      value: String(incidents.warning),
      ...toned(incidents.warning, 'warning', 'triangle'),
      to: 'incidents?status=warning',
    },
    {
      id: 'planes',
      label: t('widget.unknownPlanes'),
      value: t('widget.value', { n: planes.unknown, all: planes.total }),
      ...toned(planes.unknown, 'unknown', 'question'),
      to: 'incidents?status=unknown',
    },
    {
      id: 'stores',
      label: t('widget.failingStores'),
      value: t('widget.value', { n: stores.failing, all: stores.total }),
      ...toned(stores.failing, 'warning', 'store'),
      to: 'stores?status=critical,warning',
    },
    {
      id: 'platform',
      label: t('widget.checklist'),
      value: t('widget.value', { n: own.needAction, all: own.required }),
      ...(own.needAction === 0 && (own.cannotTell > 0 || own.required === 0)
        ? ({ tone: 'unknown', icon: 'question' } as const)
        : toned(own.needAction, 'warning', 'key')),
      to: 'platform',
    },
  ];
}

/** Nothing counted is not green while some plane cannot be judged. */
function blind({ planes, worst }: SummaryAnswerDto): boolean {
  return planes.unknown > 0 || planes.total === 0 || worst === 'unknown';
}
