import type {
  ComponentSecretsDto,
  FindingDto,
  FindingKeysDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { workingEnvironments } from '../drawerReason';
import { findingBlocksByImage } from '../imagePull';
import type { Reported } from './reported';

/** What is told of the keys that a finding lies in. */
export type CloseUp = Omit<FindingKeysDto, 'finding'>;

/** Where an answer tells keys, or what those of its findings are called. */
export function closeUp(
  finding: FindingDto,
  { component, findingKeys }: Reported,
): CloseUp | undefined {
  return component
    ? inComponent(finding, component)
    : findingKeys?.get(finding.id);
}

function inComponent(
  finding: FindingDto,
  component: ComponentSecretsDto,
): CloseUp {
  const { rows: ids, environments } = finding;
  const [first] = ids;
  const row = component.rows.find(({ id }) => id === first);
  const cell = row?.cells.find(({ environment }) =>
    environments.includes(environment),
  );
  const place = component.environments.find(
    ({ name }) => name === environments[0],
  );
  return {
    keys: ids.length,
    row: first,
    label: row?.label,
    namespace: place?.namespace,
    reference: cell?.reference?.name,
    remote: cell?.remote,
    storeId: cell?.storeId,
    worksIn: worksIn(finding, component),
    forImages: findingBlocksByImage(finding, component),
  };
}

function worksIn(
  { gap, rows: ids }: FindingDto,
  { rows }: ComponentSecretsDto,
): readonly string[] {
  const lacking = gap
    ? rows.find(row => row.gap && ids.includes(row.id))
    : undefined;
  return lacking ? workingEnvironments(lacking) : [];
}
