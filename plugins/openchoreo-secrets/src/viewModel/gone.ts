import type { SightDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { sentences } from './sentence';
import type { IconName } from './tone';
import { askSentence } from './withheld';

/** What is said of a key, or of an environment, that a link names and that is not shown. */
export interface GoneView {
  readonly icon: Extract<IconName, 'question' | 'lock'>;
  readonly title: string;
  readonly detail: string;
}

/** What the reader may not see is not told as gone, nor as there where its name is not the reader's to know. */
export function goneView(
  {
    row: key,
    environment,
  }: { readonly row: string; readonly environment: string },
  {
    name,
    platformTeam,
  }: { readonly name: string; readonly platformTeam?: string },
  { seen, hidden, everything }: SightDto,
  { t }: ViewContext,
): GoneView {
  if (hidden.includes(environment)) {
    return {
      icon: 'lock',
      title: t('state.hiddenTitle', { environment }),
      detail: sentences(
        t('state.hiddenDetail', { name }),
        askSentence({ platformTeam }, t),
      ),
    };
  }
  const shown = everything || seen.includes(environment);
  const at = shown ? 'state.goneDetail' : 'state.goneOrHidden';
  return {
    icon: 'question',
    title: t('state.goneTitle', { key }),
    detail: environment
      ? t(at, { name, environment })
      : t('state.goneDetailAny', { name }),
  };
}
