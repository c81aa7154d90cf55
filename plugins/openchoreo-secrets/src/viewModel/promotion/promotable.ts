import type {
  ComponentSecretsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** An environment that has not got the release of the one before it. */
export interface PromotableView {
  readonly name: string;
  readonly production: boolean;
}

/** The environments that something can be promoted to: those that lack what one before them has. */
export function promotable(
  { environments }: Pick<ComponentSecretsDto, 'environments'>,
  { scope }: Pick<EntitySecretsDto, 'scope'>,
): readonly PromotableView[] {
  if (scope !== 'component') return [];
  return environments
    .filter(({ deployment, release }, index) => {
      const before = environments
        .slice(0, index)
        .findLast(one => one.deployment === 'active');
      const isKnown = before?.release !== undefined && deployment !== 'unknown';
      return isKnown && (deployment !== 'active' || release !== before.release);
    })
    .map(({ name, production }) => ({ name, production }));
}
