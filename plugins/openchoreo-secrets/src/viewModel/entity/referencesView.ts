import type {
  ReferenceRowDto,
  ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { ReferenceRow } from '../entity/referenceRows';
import {
  referencesList,
  type ReferencesListView,
} from '../entity/referencesList';
import type { ReferencesUrl } from '../entity/referencesUrl';
import { given } from '../given';
import type { MessageView } from '../message';
import { malformedNotes } from '../report/notes';
import { isSeen } from '../planes';
import { searchOf } from '../platform/urlState';

/** The SecretReferences of all namespaces. */
export interface AllReferencesView extends ReferencesListView {
  /** Said where there is none, or where none may be concluded from what is not listed. */
  readonly none?: MessageView;
  readonly notes: readonly string[];
}

export function allReferences(
  answer: ReferencesAnswerDto,
  url: ReferencesUrl,
  context: ViewContext,
): AllReferencesView {
  const { planes, references } = answer;
  const control = planes.filter(({ kind }) => kind === 'ControlPlane');
  const blind = !control.some(isSeen);
  const { t } = context;
  const words = blind ? 'unknown' : 'empty';
  const { filters, rows } = referencesList(answer, url, context, true);
  const byId = new Map(references.map(row => [row.id, row]));
  return {
    none:
      references.length > 0
        ? undefined
        : {
            icon: blind ? 'question' : 'key',
            title: t(`allSecrets.references.${words}`),
            detail: t(`allSecrets.references.${words}Detail`),
          },
    notes: given(
      blind && t('allSecrets.references.unseen'),
      ...malformedNotes(answer, context),
    ),
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
