import type {
  Pushed,
  SecretRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { DeliveredView } from '../delivered';
import { iconOf, toneOfSeverity, type IconName } from '../tone';

const ICONS: Readonly<Record<Pushed, IconName>> = {
  current: 'check',
  old: 'history',
  none: 'alert',
  unknown: 'question',
};

/** What of a PushSecret is in its stores; it delivers nothing to pods. */
export function pushedView(
  { health }: Pick<SecretRowDto, 'health'>,
  pushed: Pushed,
  { t }: ViewContext,
): DeliveredView {
  return {
    tone: toneOfSeverity(health.severity),
    icon: health.verdict === 'unknown' ? iconOf(health) : ICONS[pushed],
    word: t(`allSecrets.pushed.${pushed}`),
    beside: health.severity === 'atRisk' ? t('beside.atRisk') : undefined,
  };
}
