import type { MySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { given } from '../given';
import type { MessageView } from '../message';
import { asOfView } from '../planes';
import { secretsQueryOf } from '../platform/secretsQuery';
import { secretsView } from '../platform/secretsView';
import type { PlatformUrlState } from '../platform/urlState';
import { askNote, askSentence, type Note } from '../withheld';

/** What the address asks for, without what one’s own keys are not asked by: planes and stores are the platform's. */
function ofOwn(url: PlatformUrlState): PlatformUrlState {
  const { filters, sort } = url;
  const isByPlane = sort === 'plane' || sort === '-plane';
  return {
    ...url,
    filters: { ...filters, plane: [], store: [], incident: [] },
    sort: isByPlane ? undefined : sort,
  };
}

/** What the back end is asked for what the address says. */
export function myKeysQueryOf(url: PlatformUrlState) {
  return secretsQueryOf(ofOwn(url));
}

/** Why there is nothing: that it cannot be told or may not be seen is not that there is none. */
function noneOf(
  answer: MySecretsDto,
  { t }: ViewContext,
): MessageView | undefined {
  const { total, hidden, untold } = answer;
  if (total > 0) return undefined;
  const detail = askSentence(answer, t);
  if (hidden) {
    return { icon: 'lock', title: t('mine.hiddenTitle'), detail };
  }
  return untold > 0
    ? {
        icon: 'question',
        title: t('mine.keys.untoldTitle'),
        detail: t('mine.keys.untold', { count: untold }),
      }
    : {
        icon: 'key',
        title: t('mine.noSecrets'),
        detail: t('mine.noneDetail'),
      };
}

/** Every key of what the reader owns, in each environment. */
export function myKeysView(
  answer: MySecretsDto,
  url: PlatformUrlState,
  context: ViewContext,
) {
  const { t } = context;
  const { hidden, untold } = answer;
  // Those that are not told have no names, and no name of a plane is shown here.
  const planes = answer.planes.map(plane => ({
    ...plane,
    name: plane.name ?? plane.id,
  }));
  const view = secretsView({ ...answer, planes }, ofOwn(url), context);
  return {
    ...view,
    none: noneOf(answer, context),
    matching: t('mine.keys.match', { count: answer.matching }),
    total: t('mine.keys.ofTotal', { n: answer.total }),
    notes: given<Note>(
      hidden && askNote(t('mine.hiddenSome'), answer, { t }),
      untold > 0 && t('mine.keys.untold', { count: untold }),
    ),
    asOf: asOfView(answer, context),
  };
}
