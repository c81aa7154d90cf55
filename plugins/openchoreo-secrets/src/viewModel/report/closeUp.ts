import type {
  ComponentSecretsDto,
  FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isOfKeys, type Reported } from './reported';

/** What a finding is about in detail, where that is one component whose keys are told. */
export interface CloseUp {
  readonly component: ComponentSecretsDto;
  readonly finding: FindingDto;
}

/** One of its components, which tells the same cause with its keys. */
export function closeUp(
  finding: FindingDto,
  of: Reported,
  ref = finding.components[0],
): CloseUp | undefined {
  if (isOfKeys(of)) {
    return { component: of.components[0], finding };
  }
  const component = of.components.find(
    one => ref && one.name === ref.name && one.namespace === ref.namespace,
  );
  const own = component?.report.findings.find(
    one => one.id === finding.id || reasonOf(one) === reasonOf(finding),
  );
  return component && own && { component, finding: own };
}

/** Findings share a reason where cause, store and plane are the same. */
function reasonOf(of: FindingDto): string {
  const { cause, severity, storeId, planeId } = of;
  return JSON.stringify([
    severity,
    cause.class,
    Object.entries(cause.params).sort(),
    storeId,
    planeId,
  ]);
}
