import { EmptyState } from '@backstage/core-components';
import type { HomeCardDefinition } from './types';

export const HOME_CARD_REGISTRY: Record<string, HomeCardDefinition> = {
  'my-projects': {
    id: 'my-projects',
    title: 'My projects',
    description: 'Projects of mine.',
    component: () => <EmptyState missing="content" title="No projects" />,
  },
};
