import type {
  ReferenceRowDto,
  ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { ReferenceRow } from '../entity/referenceRows';
import { referencesList } from '../entity/referencesList';
import type { ReferencesUrl } from '../entity/referencesUrl';
import { given } from '../given';
import { messageWhere } from '../message';
import { malformedNotes } from '../report/notes';
import { isSeen } from '../planes';
import { pageView } from '../platform/pages';
import { searchOf, type PlatformUrlState } from '../platform/urlState';

const ONLY = { missing: 'absent', all: undefined } as const;

/** What the back end is asked for what the address says. */
export function referencesQueryOf(
  { show, q }: ReferencesUrl,
  { page, size }: Pick<PlatformUrlState, 'page' | 'size'>,
) {
  const only = show === 'missing' || show === 'all' ? ONLY[show] : show;
  const text = q.trim();
  return {
    filters: { only: only ? [only] : [], q: text ? [text] : [] },
    offset: (page - 1) * size,
    limit: size,
  };
}

/** The SecretReferences of all namespaces. */
export function allReferences(
  answer: ReferencesAnswerDto,
  url: ReferencesUrl,
  context: ViewContext,
) {
  const { planes, references } = answer;
  const shown = references.length;
  const { offset = 0, matching = shown, counts } = answer.page ?? {};
  const control = planes.filter(({ kind }) => kind === 'ControlPlane');
  const blind = !control.some(isSeen);
  const { t } = context;
  const words = blind ? 'unknown' : 'empty';
  const { filters, rows } = referencesList(answer, url, context, true);
  const byId = new Map(references.map(row => [row.id, row]));
  return {
    // Said where there is none, or where none may be concluded from what is not listed.
    none: messageWhere(
      (counts?.all ?? shown) === 0,
      blind ? 'question' : 'key',
      t(`allSecrets.references.${words}`),
      t(`allSecrets.references.${words}Detail`),
    ),
    notes: given(
      blind && t('allSecrets.references.unseen'),
      ...malformedNotes(answer, context),
    ),
    page: pageView({ offset, shown, all: matching }, t),
    filters,
    rows: rows.map(row => withSecrets(row, byId.get(row.id), context)),
  };
}

function withSecrets(
  row: ReferenceRow,
  dto: ReferenceRowDto | undefined,
  { t }: ViewContext,
): ReferenceRow {
  if (!dto) {
    return row;
  }
  const { namespace, name, usedBy } = dto;
  const count = usedBy.length;
  return {
    ...row,
    namespace,
    secrets:
      count > 0
        ? {
            text: t('incident.components', { count }),
            label: t('allSecrets.references.users', { count, name }),
            search: searchOf({ namespace, reference: name }),
          }
        : undefined,
  };
}
