import {
  worstSeverity,
  type CatalogHealth,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PlatformRow } from '../fleet/platformRow';

/** What the catalog is told of an entity. */
export interface Stamped {
  readonly health: CatalogHealth;
  readonly failingEnvironments: string[];
}

/** Gathers what is true of one entity. */
export class Tally {
  private readonly severities = new Set<Severity>();
  private readonly failing = new Set<string>();
  private secrets = 0;

  /** Counts a secret; what another key holds back adds nothing to what that key says. */
  addSecret(row: PlatformRow): void {
    this.secrets += 1;
    if (row.heldBackBy === undefined) this.addTrouble(row);
  }

  /** Counts what no secret shows. */
  addTrouble({ environment, health: { severity } }: PlatformRow): void {
    this.addSeverity(severity);
    if (severity === 'critical' && environment) this.failing.add(environment);
  }

  addSeverity(severity: Severity): void {
    this.severities.add(severity);
  }

  /** @param certain - whether nothing could have been missed. */
  stamped(certain: boolean): Stamped {
    return {
      health: this.health(certain),
      failingEnvironments: [...this.failing].sort(),
    };
  }

  private health(certain: boolean): CatalogHealth {
    switch (worstSeverity(this.severities)) {
      case 'critical':
        return 'failing';
      case 'warning':
        return 'warning';
      case 'unknown':
        return 'unknown';
      default:
        if (!certain) return 'unknown';
        if (this.secrets === 0) return 'none';
        return this.severities.size > 0 ? 'healthy' : 'unknown';
    }
  }
}
