import type { Entity } from '@backstage/catalog-model';
import { CATALOG_HEALTHS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Stamp } from './stamp';
import { stampEntity } from './stampEntity';

const HEALTH = 'openchoreo.io/secret-health';
const FAILING = 'openchoreo.io/secret-environments-failing';

const ANNOTATIONS: readonly (Record<string, string> | undefined)[] = [
  undefined,
  {},
  { 'openchoreo.io/component': 'api' },
  { [HEALTH]: 'healthy' },
  { [HEALTH]: 'anything', [FAILING]: 'production', other: 'kept' },
];

const STAMPS: readonly (Stamp | undefined)[] = [
  undefined,
  ...CATALOG_HEALTHS.flatMap(health =>
    [[], ['production'], ['production', 'staging']].map(
      failingEnvironments => ({ health, failingEnvironments }),
    ),
  ),
];

const entity = (annotations?: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'api', ...(annotations && { annotations }) },
});

const ALL = ANNOTATIONS.flatMap(annotations =>
  STAMPS.map(stamp => ({ before: entity(annotations), stamp })),
);

describe('stamping', () => {
  it('twice is stamping once', () => {
    for (const { before, stamp } of ALL) {
      const once = stampEntity(before, stamp);
      expect(stampEntity(once, stamp)).toEqual(once);
    }
  });

  it('depends on no earlier stamp', () => {
    for (const { before, stamp } of ALL) {
      for (const earlier of STAMPS) {
        const after = stampEntity(stampEntity(before, earlier), stamp);
        expect(after.metadata.annotations ?? {}).toEqual(
          stampEntity(before, stamp).metadata.annotations ?? {},
        );
      }
    }
  });

  it('leaves exactly what it says, and everything else as it was', () => {
    for (const { before, stamp } of ALL) {
      const {
        [HEALTH]: health,
        [FAILING]: failing,
        ...others
      } = stampEntity(before, stamp).metadata.annotations ?? {};
      expect(health).toBe(stamp?.health);
      expect(failing).toBe(stamp?.failingEnvironments.join(',') || undefined);
      const {
        [HEALTH]: _,
        [FAILING]: __,
        ...kept
      } = before.metadata.annotations ?? {};
      expect(others).toEqual(kept);
    }
  });

  it('changes nothing in what it was given', () => {
    for (const { before, stamp } of ALL) {
      const text = JSON.stringify(before);
      stampEntity(before, stamp);
      expect(JSON.stringify(before)).toBe(text);
    }
  });
});
