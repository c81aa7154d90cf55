import type {
  HealthThresholds,
  PLANE_ROLES,
  PlaneRef,
  ChecklistRowDto,
  RELEASE_FAMILIES,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The cluster gateway of OpenChoreo: one for all planes that are reached through it. */
export interface GatewayConfig {
  readonly url: string;
  /** PEM files; read again and again, since they are rotated. */
  readonly certFile?: string;
  readonly keyFile?: string;
  readonly caFile?: string;
}

/** A cluster that the gateway passes requests on to. */
export interface GatewayAccessConfig {
  readonly via: 'gateway';
  readonly gateway: GatewayConfig;
  /** What the agent registers as; else what the control plane says. */
  readonly planeId?: string;
}

/** How one cluster is reached without anything in between. */
export type DirectAccessConfig =
  | {
      readonly via: 'kubeconfig';
      readonly path: string;
      readonly context?: string;
    }
  | {
      readonly via: 'serviceAccount';
      readonly url: string;
      readonly token: { readonly value: string } | { readonly file: string };
      /** PEM, as text or in a file; the machine's own authorities where absent. */
      readonly ca?: { readonly value: string } | { readonly file: string };
      readonly skipTLSVerify: boolean;
    }
  | { readonly via: 'inCluster' };

/** How one cluster is reached. */
export type ClusterAccessConfig = DirectAccessConfig | GatewayAccessConfig;

/** A plane and how its cluster is reached. */
export interface PlaneAccessConfig {
  readonly ref: PlaneRef;
  readonly access: ClusterAccessConfig;
  /** Planes that say the same live in one cluster, however each is reached. */
  readonly cluster?: string;
}

/** The control plane and how its cluster is reached. */
interface ControlPlaneConfig {
  readonly access: DirectAccessConfig;
  readonly cluster?: string;
}

/** Where the existence of named Secrets is asked for. */
export interface SecretLookUpConfig {
  readonly plane: PlaneRef;
  readonly namespaces: readonly string[];
}

type RowDto = ChecklistRowDto;
type Role = (typeof PLANE_ROLES)[number];

/** A row that the configuration adds to the checklist, or changes. */
interface ChecklistRowConfig {
  readonly plane: Role;
  readonly name: string;
  readonly namespace?: string;
  readonly purpose?: string;
  readonly producer?: RowDto['producer'];
  readonly requirement?: RowDto['requirement'];
  readonly when?: { feature: string; default: boolean };
  readonly keys?: string[];
  readonly warnDays?: number;
  readonly docs?: string;
  readonly note?: string;
}

/** `openchoreoSecrets.checklist`. */
interface ChecklistConfig {
  readonly lookUp: readonly SecretLookUpConfig[];
  readonly release?: (typeof RELEASE_FAMILIES)[number];
  readonly namespaces: Readonly<Partial<Record<Role, string>>>;
  readonly features: Readonly<Record<string, boolean>>;
  readonly rows: readonly ChecklistRowConfig[];
  readonly waive: readonly {
    readonly plane?: PlaneRef;
    readonly name: string;
    readonly reason: string;
    /** The last millisecond that it counts. */
    readonly until: number;
  }[];
}

/** `openchoreoSecrets.observation`, in milliseconds. */
interface ObservationConfig {
  readonly probeAfterMs: number;
  readonly unknownAfterMs: number;
  readonly requestTimeoutMs: number;
  readonly credentialTimeoutMs: number;
  readonly pollEveryMs: number;
  readonly relistEveryMs: number;
}

/** Who decides what a caller may see. */
export type AuthorityConfig =
  | {
      /** OpenChoreo's API, asked as the user. */
      readonly mode: 'openchoreo';
      readonly baseUrl: string;
      /** The action that the platform right is. */
      readonly platformAction: string;
      /** `openchoreo.features.authz.enabled`: where it is off, the portal allows everything. */
      readonly decides: boolean;
    }
  | {
      /** The permission framework. */
      readonly mode: 'backstage';
      /** `permission.enabled`: where it is off, it allows everything. */
      readonly decides: boolean;
    };

/** `openchoreoSecrets.authorization`, with what the portal says of itself. */
export interface AuthorizationConfig {
  readonly authority: AuthorityConfig;
  /** `openchoreo.features.auth.enabled`: where it is off, callers may be nobody. */
  readonly signIn: boolean;
  /** Entity refs, as the catalog writes them: who may see the whole platform. */
  readonly platformGroups: readonly string[];
  /** Subjects of service principals that are let in. */
  readonly services: readonly string[];
  /** Those that are told coarse health of everything, and nothing else. */
  readonly catalogServices: readonly string[];
  /** Entity ref of the team that others should ask about stores and planes. */
  readonly platformTeam?: string;
}

/** Where the controller of External Secrets is sought, and as whom it speaks. */
interface EsoConfig {
  readonly namespace: string;
  readonly deployment: string;
  /** The components whose Events count as its own. */
  readonly eventReporters: readonly string[];
}

/** What a store is called, for those who are to add something there. */
interface StoreNameConfig {
  readonly plane?: PlaneRef;
  readonly kind?: 'ClusterSecretStore' | 'SecretStore';
  readonly store: string;
  readonly displayName: string;
  readonly url?: string;
}

/** `openchoreoSecrets`, checked. */
export interface SecretsConfig {
  readonly controlPlane: ControlPlaneConfig;
  readonly planes: readonly PlaneAccessConfig[];
  readonly eso: EsoConfig;
  readonly trustedOrigins: readonly string[];
  readonly authorization: AuthorizationConfig;
  readonly checklist: ChecklistConfig;
  readonly stores: readonly StoreNameConfig[];
  readonly thresholds: HealthThresholds;
  readonly observation: ObservationConfig;
}
