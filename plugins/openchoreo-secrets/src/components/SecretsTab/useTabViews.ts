import type {
  ComponentSecretsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import { buildViews } from '../../viewModel/entity/builds';
import { environmentViews } from '../../viewModel/environments';
import { findingViews } from '../../viewModel/findings';
import { malformedNotes, planeNotices } from '../../viewModel/notices';
import { asOfView } from '../../viewModel/planes';
import { rowViews } from '../../viewModel/rows';
import { summaryView } from '../../viewModel/summary';
import { withheldNotes } from '../../viewModel/withheld';

/** All that the tab shows beside the drawer; parts that say the same keep their identity. */
export function useTabViews(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  context: ViewContext,
) {
  const views = useMemo(
    () => ({
      summary: summaryView(component, answer, context),
      findings: [
        ...findingViews(component, answer, context),
        ...planeNotices(component, answer, context),
      ],
      notes: [
        ...malformedNotes(answer, context),
        ...withheldNotes(answer, context),
      ],
      asOf: asOfView(answer, context),
      environments: environmentViews(component, answer, context),
      rows: rowViews(component, context),
      builds: buildViews(component, answer, context),
    }),
    [component, answer, context],
  );
  return useStructural(views);
}
