import { HumanDuration } from '@backstage/types';

export interface Config {
  openchoreo?: {
    features?: {
      secretHealth?: {
        /** Secret health, front end and back end. `false` switches both off. Default: `true`. */
        enabled?: boolean;
      };
    };
  };

  /**
   * Secret health for OpenChoreo. Without this key the plugin stays off.
   */
  openchoreoSecrets?: {
    /**
     * How the cluster of the OpenChoreo control plane is reached: exactly one
     * of `kubeconfig`, `serviceAccount` and `inCluster`. The cluster is also
     * observed as the plane `ControlPlane/default`.
     */
    controlPlane: {
      kubeconfig?: {
        /** Path of a kubeconfig file. It is read again when it changes. */
        path: string;
        /** A context of that file; its current context by default. */
        context?: string;
      };
      serviceAccount?: {
        /** URL of the API server, such as `https://10.0.0.1:6443`. */
        url: string;
        /**
         * Bearer token of a service account. Prefer `tokenFile`.
         * @visibility secret
         */
        token?: string;
        /** Path of a file that holds the token; read again every minute and when it is refused. */
        tokenFile?: string;
        /**
         * The authority that signed the server's certificate: PEM, or the base64 of it.
         * @visibility secret
         */
        caData?: string;
        /** Path of a PEM file with that authority. */
        caFile?: string;
        /** Accepts any certificate. For development only. */
        skipTLSVerify?: boolean;
      };
      /** `true`: the cluster that this back end runs in, with its own service account. */
      inCluster?: boolean;
      /**
       * A name for the cluster, the same on each plane that lives in it, as under `planes`. Needed
       * only where they are reached by different addresses, or in different
       * ways: by the same server, or the same agent, it is known.
       */
      cluster?: string;
    };

    /**
     * OpenChoreo's cluster gateway, for planes with `access: gateway`. Prefer
     * direct access: a client certificate of the gateway is full power over
     * all planes, and what is reached through it can only be polled.
     */
    gateway?: {
      /**
       * Its internal address, such as
       * `https://cluster-gateway.openchoreo-control-plane.svc.cluster.local:8444`.
       */
      url: string;
      /** Path of a PEM file with a client certificate; read again when it is rotated. */
      certFile?: string;
      /** Path of a PEM file with the key of that certificate. */
      keyFile?: string;
      /** Path of a PEM file with the authority of the gateway's own certificate. */
      caFile?: string;
    };

    /**
     * How the clusters of the planes are reached. Which planes there are is
     * read from the control plane; one that is not listed here shows as not
     * configured. Planes of one cluster are read once.
     */
    planes?: Array<{
      /**
       * The plane, as `Kind/namespace/name` or `ClusterKind/name`: for example
       * `DataPlane/acme/eu-data`, `ClusterDataPlane/default`. `BuildPlane` of
       * older releases reads as `WorkflowPlane`.
       */
      plane: string;
      /**
       * A name for the cluster, the same on each plane that lives in it. Needed
       * only where they are reached by different addresses, or in different
       * ways: by the same server, or the same agent, it is known.
       */
      cluster?: string;
      /**
       * `gateway`: through `gateway` above, in place of `kubeconfig`,
       * `serviceAccount` and `inCluster`.
       */
      access?: 'gateway';
      /**
       * With `access: gateway`: what the agent of the plane registers as. By
       * default the `planeID` of the plane's resource.
       */
      planeId?: string;
      kubeconfig?: {
        /** Path of a kubeconfig file. It is read again when it changes. */
        path: string;
        /** A context of that file; its current context by default. */
        context?: string;
      };
      serviceAccount?: {
        /** URL of the API server, such as `https://10.0.0.1:6443`. */
        url: string;
        /**
         * Bearer token of a service account. Prefer `tokenFile`.
         * @visibility secret
         */
        token?: string;
        /** Path of a file that holds the token; read again every minute and when it is refused. */
        tokenFile?: string;
        /**
         * The authority that signed the server's certificate: PEM, or the base64 of it.
         * @visibility secret
         */
        caData?: string;
        /** Path of a PEM file with that authority. */
        caFile?: string;
        /** Accepts any certificate. For development only. */
        skipTLSVerify?: boolean;
      };
      /** `true`: the cluster that this back end runs in, with its own service account. */
      inCluster?: boolean;
    }>;

    /** Where the controller of External Secrets Operator runs in each cluster, and as whom it speaks. */
    eso?: {
      /** Namespace of its Deployment. Default: `external-secrets`. */
      namespace?: string;
      /**
       * Name of its Deployment. Default: `external-secrets`. Besides, any
       * Deployment labelled `app.kubernetes.io/name=external-secrets` is taken.
       */
      deployment?: string;
      /**
       * The components that report for it in Events (`source.component`, or
       * `reportingComponent`); Events of others are passed over. Default:
       * `['external-secrets', 'cluster-secret-store', 'secret-store',
       * 'pushsecret', 'cluster-external-secret']`.
       */
      eventReporters?: string[];
    };

    /**
     * Only entities whose `backstage.io/managed-by-origin-location` is listed
     * here may say which component they stand for: anyone who can write a
     * catalog file could name another team's. Default:
     * `['provider:OpenChoreoEntityProvider']`.
     */
    trustedOrigins?: string[];

    /** Who may see what. */
    authorization?: {
      /**
       * Who decides. `openchoreo`: the OpenChoreo API at `openchoreo.baseUrl`,
       * asked with the token of the user; the default where that key is set.
       * `backstage`: the permission framework, with
       * `openchoreo-secrets.entity.read` on entities of the catalog. Where the
       * portal decides nothing (`openchoreo.features.authz.enabled: false`, or
       * no `permission.enabled: true`), everybody sees everything.
       */
      mode?: 'openchoreo' | 'backstage';
      /**
       * With `openchoreo`: who is allowed this action everywhere has the
       * platform right, which shows planes, stores and what providers say.
       * Default: `clusterdataplane:update`.
       */
      platformAction?: string;
      /**
       * Groups (or single users) that have the platform right, as entity refs
       * such as `group:default/platform`. With `backstage` nobody else has it,
       * and permission `openchoreo-secrets.platform.read` must be granted too.
       * Default: nobody.
       */
      platformGroups?: string[];
      /**
       * The team that others are told to ask about planes and stores, as an
       * entity ref. Default: the first of `platformGroups`.
       */
      platformTeam?: string;
      /**
       * Services that are let in, by the subjects of their principals, and
       * then see everything. Default: none.
       */
      services?: string[];
      /**
       * Services that are told coarse health of everything and nothing else:
       * `plugin:catalog` for the catalog module. Default: none.
       */
      catalogServices?: string[];
    };

    /** The secrets that OpenChoreo itself needs. */
    checklist?: {
      /**
       * Where to ask whether the named Secrets of the checklist exist. Only
       * their existence is asked for, yet the role that allows it
       * (`deploy/secret-lookup.example.yaml`) would allow more: without this
       * key what only a Secret could tell is shown as not known.
       */
      lookUp?: Array<{
        /** A plane that stands under `planes`, or `ControlPlane/default`. */
        plane: string;
        /** Its namespaces to look in, such as `openchoreo-data-plane`. */
        namespaces: string[];
      }>;
      /** The family of releases that is installed: `0.9` (to 0.17), `1.0` (and 1.1), `1.2` (and later). Default: detected. */
      release?: '0.9' | '1.0' | '1.2';
      /** Where the secrets of each role's planes are, where that is not the namespace of OpenChoreo's charts. */
      namespaces?: {
        control?: string;
        data?: string;
        workflow?: string;
        observability?: string;
      };
      /** Features of the charts that are on or off, such as `rcaAgent: true`. */
      features?: { [name: string]: boolean };
      /** Rows to add, or to change where planes of that role have one of that name. */
      rows?: Array<{
        /** The role of the planes that should have it. */
        plane: 'control' | 'data' | 'workflow' | 'observability';
        /** Name of the Secret. */
        name: string;
        /** Where it is not the namespace of the role. */
        namespace?: string;
        /** What it is for. Required of a new row. */
        purpose?: string;
        /** What makes it. Default of a new row: `externalSecret`. */
        producer?: 'externalSecret' | 'certManager' | 'byHand';
        /** Default of a new row: `required`. */
        requirement?: 'required' | 'optional' | 'conditional';
        /** The feature that a conditional row hangs on, and whether that is on where `features` does not say. */
        when?: { feature: string; default: boolean };
        /** Keys that it should have. */
        keys?: string[];
        /** Days before its end at which its certificate is expiring. Default: 14. */
        warnDays?: number;
        /** Where to read about it. */
        docs?: string;
        /** What else is to be known. */
        note?: string;
      }>;
      /** Rows that nobody has to act on for now. */
      waive?: Array<{
        /** One plane, such as `DataPlane/acme/eu`; all of them by default. */
        plane?: string;
        /** Name of the row. */
        name: string;
        /** Why nobody has to act. */
        reason: string;
        /** The last day that it counts, in UTC, such as `2026-12-31`. */
        until: string;
      }>;
    };

    /**
     * What people call the stores, and where they are found, so that whoever is
     * told to add something in the store can do so. It is shown to everybody
     * who sees a secret that comes from there; the first entry that fits counts.
     */
    stores?: Array<{
      /** One plane, such as `DataPlane/acme/eu`; all of them by default. */
      plane?: string;
      /** Either by default. */
      kind?: 'ClusterSecretStore' | 'SecretStore';
      /** Name of the store's object. */
      store: string;
      /** What people call it: at most 80 characters. */
      displayName: string;
      /** A page about it, with `https` and without a login. */
      url?: string;
    }>;

    /** When a state counts as a problem. */
    health?: {
      /** Least time after a refresh is due until it counts as late. Default: `10m`. */
      graceMin?: HumanDuration | string;
      /** Most time after a refresh is due until it counts as late. Default: `60m`. */
      graceMax?: HumanDuration | string;
      /** Difference between clocks that is tolerated. Default: `1m`. */
      skew?: HumanDuration | string;
      /** How long a new object may be without a result. Default: `2m`. */
      initialisingFor?: HumanDuration | string;
      /** When an object without a result counts as stuck. Default: `5m`. */
      pendingAfter?: HumanDuration | string;
      /** When an object that is being deleted counts as stuck. Default: `10m`. */
      deletingAfter?: HumanDuration | string;
      /** What a store or secret that fails heals within is not worth a word. Default: `2m`. */
      retryGrace?: HumanDuration | string;
      /** How long a release may be waited for that is not rendered yet. Default: `10m`. */
      notRenderedAfter?: HumanDuration | string;
      /** An agent whose last heartbeat is older than this is not connected, whatever its plane says. Default: `3m`. */
      agentSilentAfter?: HumanDuration | string;
      /** Share (above 0, up to 1) of overdue secrets that makes a controller stalled. Default: `0.8`. */
      stalledShare?: number;
    };

    /** How clusters are observed. */
    observation?: {
      /** Silence of a watch after which the cluster is asked whether it is there. Default: `90s`. */
      probeAfter?: HumanDuration | string;
      /** Silence after which what was seen counts as unknown. Default: `150s`. */
      unknownAfter?: HumanDuration | string;
      /** Deadline of each request. At most `25s` with planes behind the gateway. Default: `20s`. */
      requestTimeout?: HumanDuration | string;
      /** What a credential program (`exec` of a kubeconfig) may take before it is ended. Default: `10s`. */
      credentialTimeout?: HumanDuration | string;
      /** Time between two lists where watching is refused, or impossible as through the gateway. Default: `30s`. */
      pollEvery?: HumanDuration | string;
      /** Time after which a watched kind is listed anew. Default: `6h`. */
      relistEvery?: HumanDuration | string;
    };
  };
}
