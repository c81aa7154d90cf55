import type {
  PromotionDto,
  PromotionKeyDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cause } from './build';

const PASSED = ['reference', 'store', 'admission', 'remoteKey'] as const;

/** A key that passes all that is checked. */
export function promotedKey(
  id: string,
  changes: Partial<PromotionKeyDto> = {},
): PromotionKeyDto {
  return {
    id,
    label: id,
    from: 'env',
    verdict: 'go',
    reference: { name: 'orders-db', key: 'password' },
    remote: { key: 'prod/db', property: 'password' },
    checks: PASSED.map(check => ({ check, result: 'passed' })),
    readBy: [
      {
        component: { namespace: 'acme', project: 'shop', name: 'checkout' },
        environment: 'production',
      },
    ],
    notChecked: [],
    ...changes,
  };
}

/** A key whose SecretReference is not there. */
export const blockingKey = (id: string): PromotionKeyDto =>
  promotedKey(id, {
    verdict: 'wouldBlock',
    readBy: [],
    checks: [
      {
        check: 'reference',
        result: 'failed',
        cause: cause('referenceMissing', { reference: 'stripe' }, 'developer'),
      },
    ],
  });

/** A key that nobody reads there. */
export const openKey = (id: string): PromotionKeyDto =>
  promotedKey(id, {
    verdict: 'cannotTell',
    readBy: [],
    checks: [
      { check: 'reference', result: 'passed' },
      { check: 'store', result: 'passed' },
      { check: 'remoteKey', result: 'unknown' },
    ],
    notChecked: ['remoteKey'],
  });

/** What is answered of some keys: as bad as the worst of them, and open as they are. */
export function promoted(
  keys: readonly PromotionKeyDto[],
  changes: Partial<PromotionDto> = {},
): PromotionDto {
  const verdicts = keys.map(({ verdict }) => verdict);
  const worst = (['wouldBlock', 'cannotTell', 'go'] as const).find(each =>
    verdicts.includes(each),
  );
  const open = keys.filter(({ notChecked }) => notChecked.length > 0);
  return {
    entity: { kind: 'component', namespace: 'acme', name: 'orders-api' },
    to: 'production',
    production: true,
    from: 'staging',
    release: 'orders-api-7f3',
    alreadyThere: false,
    verdict: worst ?? 'go',
    keys,
    notChecked:
      open.length > 0
        ? [{ what: 'remoteKey', keys: open.map(({ id }) => id) }]
        : [],
    planes: [],
    ...changes,
  };
}
