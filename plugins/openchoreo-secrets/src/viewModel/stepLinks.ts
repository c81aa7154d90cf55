import type {
  CauseClass,
  CauseDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import type { EntityPath } from './links';

/** A page of the portal on which a step is taken. */
export type StepPage = 'workload' | 'deploy' | 'secrets';

/** Where a next step is taken: below an entity's page, or in the settings. */
export interface StepLink {
  readonly page: StepPage;
  readonly label: string;
  readonly entity?: EntityPath;
  readonly sub?: string;
}

/** Where developers can act in the portal; a SecretReference has no page of its own, and is made with a secret. */
const PAGES: Readonly<Partial<Record<CauseClass, readonly StepPage[]>>> = {
  referenceMissing: ['workload', 'secrets'],
  remoteKeyAbsent: ['workload', 'secrets'],
  propertyAbsent: ['workload', 'secrets'],
  sourceSecretMissing: ['secrets'],
  renderFailed: ['deploy'],
  releaseAbsent: ['deploy'],
  releaseInvalid: ['deploy'],
  resourcesPending: ['deploy'],
  dependencyPending: ['deploy'],
};

const SUB = {
  workload: 'environments/workload-config',
  deploy: 'environments',
} as const;

/** The pages on which a cause is mended, where a developer can; Deploy and the workload are pages of components. */
export function stepLinks(
  cause: CauseDto | undefined,
  entity: EntityPath,
  t: Translate,
): readonly StepLink[] {
  if (cause?.actor !== 'developer') return [];
  return (PAGES[cause.class] ?? []).flatMap((page): readonly StepLink[] => {
    const label = t(`step.${page}`);
    if (page === 'secrets') return [{ page, label }];
    return entity.kind === 'component'
      ? [{ page, label, entity, sub: SUB[page] }]
      : [];
  });
}
