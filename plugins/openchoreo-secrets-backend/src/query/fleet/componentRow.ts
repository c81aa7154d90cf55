import {
  componentKey,
  type ComponentRef,
  type Health,
  type SecretRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Outcome } from '../objects/delivered';
import type { LastKnown } from '../wire/wireHealth';

/** What the keys of a component have in common in one environment, where they fare alike: most of one object do. */
export interface CommonGround {
  readonly component: ComponentRef;
  readonly environment: string;
  readonly production: boolean;
  readonly planeId?: string;
  readonly storeId?: string;
  /** The ExternalSecret. */
  readonly object?: { readonly namespace: string; readonly name: string };
  readonly reference?: string;
  readonly health: Health;
  readonly delivered: Outcome;
  readonly lastKnown?: LastKnown;
  /** The row of the key that holds them back. */
  readonly heldBackBy?: string;
}

/** What a row is called, in all environments. */
export interface RowName extends Readonly<Pick<SecretRowDto, 'from'>> {
  readonly id: string;
  readonly label: string;
}

/** What a row alone says. */
type Own = Pick<SecretRowDto, 'remoteKey' | 'property' | 'dependency'>;

const NONE: readonly never[] = [];

/**
 * A key of a component in one environment. There are a dozen and more of them
 * for each object: one holds what no other has, and makes the rest when it is
 * asked.
 */
export class ComponentRow {
  private readonly name: RowName;
  private readonly common: CommonGround;
  private readonly remoteKey: string | undefined;
  readonly property: string | undefined;
  readonly dependency: SecretRowDto['dependency'];

  constructor(name: RowName, common: CommonGround, own: Own) {
    this.name = name;
    this.common = common;
    this.remoteKey = own.remoteKey;
    this.property = own.property;
    this.dependency = own.dependency;
  }

  get id() {
    return this.idOf(this.name.id);
  }

  get owner() {
    return 'component' as const;
  }

  get key() {
    return this.name.label;
  }

  get from() {
    return this.name.from;
  }

  get component() {
    return this.common.component;
  }

  get resource() {
    return undefined;
  }

  get build() {
    return undefined;
  }

  get environment() {
    return this.common.environment;
  }

  get production() {
    return this.common.production;
  }

  get reference() {
    return this.common.reference;
  }

  get remoteKeys(): readonly string[] {
    return this.remoteKey === undefined ? NONE : [this.remoteKey];
  }

  get planeId() {
    return this.common.planeId;
  }

  get storeIds(): readonly string[] {
    const { storeId } = this.common;
    return storeId ? [storeId] : NONE;
  }

  get object() {
    const { object } = this.common;
    if (!object) return undefined;
    const { namespace, name } = object;
    return { kind: 'ExternalSecret', namespace, name };
  }

  get health() {
    return this.common.health;
  }

  get delivered() {
    return this.common.delivered;
  }

  get pushed() {
    return undefined;
  }

  get lastKnown() {
    return this.common.lastKnown;
  }

  get heldBackBy() {
    const { heldBackBy: key } = this.common;
    return key === undefined ? undefined : { key, id: this.idOf(key) };
  }

  private idOf(row: string): string {
    const { component, environment } = this.common;
    return componentRowId(component, environment, row);
  }
}

/** The id of a component's row in an environment. */
export function componentRowId(
  component: ComponentRef,
  environment: string,
  row: string,
): string {
  return `${componentKey(component)}/${environment}/${row}`;
}
