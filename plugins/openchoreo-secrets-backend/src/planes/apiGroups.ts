/** An API group, and the resources of it that are read, by version. */
interface ReadGroup {
  readonly group: string;
  readonly versions: Readonly<Record<string, readonly string[]>>;
}

/** Kinds of External Secrets that moved on to v1; older versions than v1beta1 are not read. */
const SYNCED = [
  'externalsecrets',
  'secretstores',
  'clustersecretstores',
  'clusterexternalsecrets',
] as const;

/** External Secrets Operator. */
export const EXTERNAL_SECRETS: ReadGroup = {
  group: 'external-secrets.io',
  versions: { v1: SYNCED, v1beta1: SYNCED, v1alpha1: ['pushsecrets'] },
};

/** cert-manager, where it is installed. */
export const CERT_MANAGER: ReadGroup = {
  group: 'cert-manager.io',
  versions: { v1: ['certificates'] },
};

/** All kinds of plane; build planes became workflow planes in 1.0. */
export const PLANE_RESOURCES = [
  'dataplanes',
  'clusterdataplanes',
  'workflowplanes',
  'clusterworkflowplanes',
  'observabilityplanes',
  'clusterobservabilityplanes',
  'buildplanes',
  'clusterbuildplanes',
] as const;

/** OpenChoreo. `releases` is what `renderedreleases` were called before 1.0. */
export const OPENCHOREO: ReadGroup = {
  group: 'openchoreo.dev',
  versions: {
    v1alpha1: [
      ...PLANE_RESOURCES,
      'environments',
      'deploymentpipelines',
      'projects',
      'components',
      'workloads',
      'componentreleases',
      'releasebindings',
      'renderedreleases',
      'releases',
      'secretreferences',
      'workflowruns',
      'resources',
      'resourcereleasebindings',
    ],
  },
};

/** All groups that are read. */
export const READ_GROUPS: readonly ReadGroup[] = [
  EXTERNAL_SECRETS,
  CERT_MANAGER,
  OPENCHOREO,
];

/** The versions that are read, by group. */
export const KNOWN_VERSIONS: Readonly<Record<string, readonly string[]>> =
  Object.fromEntries(
    READ_GROUPS.map(({ group, versions }) => [group, Object.keys(versions)]),
  );
