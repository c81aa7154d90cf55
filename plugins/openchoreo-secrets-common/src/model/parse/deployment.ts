import { z } from 'zod/v3';
import type { ControllerDeploymentObject } from '../objects';
import { lenient, lenientList, lenientText, section } from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';

const container = z.object({
  name: lenientText,
  image: lenientText,
  args: lenientList(z.string()),
});

type Container = z.output<typeof container>;

/** The tag, without the digest that may follow it. */
function imageTag(image: string | undefined): string | undefined {
  return /:([\w][\w.-]{0,127})(@|$)/.exec(image ?? '')?.[1];
}

/** The chart runs all parts of the operator from one image, by their first argument. */
const ROLES: ReadonlyMap<string | undefined, 'webhook' | 'certController'> =
  new Map([
    ['webhook', 'webhook'],
    ['certcontroller', 'certController'],
  ]);

/** The value of `--name=value` or of `--name value`. */
function flagValue(args: readonly string[], name: string): string | undefined {
  const index = args.findIndex(
    arg => arg === `--${name}` || arg.startsWith(`--${name}=`),
  );
  if (index < 0) return undefined;
  const [, ...value] = args[index].split('=');
  if (value.length > 0) return value.join('=');
  const next = args.at(index + 1);
  return next?.startsWith('-') ? '' : next;
}

function clusterStores(args: readonly string[]): boolean | undefined {
  const value = flagValue(args, 'enable-cluster-store-reconciler');
  return value === undefined ? undefined : value !== 'false';
}

function controllerOf(containers: readonly Container[]): Container | undefined {
  return (
    containers.find(each => each.name === 'external-secrets') ??
    containers.find(each => each.image?.includes('external-secrets')) ??
    containers.at(0)
  );
}

const deployment = z
  .object({
    metadata: metaSchema,
    spec: section({
      replicas: lenient(z.number()),
      template: section({
        spec: section({ containers: lenientList(container) }),
      }),
    }),
    status: section({ availableReplicas: lenient(z.number()) }),
  })
  .transform(({ metadata, spec, status }): ControllerDeploymentObject => {
    const controller = controllerOf(spec.template.spec.containers);
    const args = controller?.args ?? [];
    return {
      kind: 'Deployment',
      meta: metadata,
      desiredReplicas: spec.replicas ?? 1,
      availableReplicas: status.availableReplicas ?? 0,
      version: imageTag(controller?.image),
      controllerClass: flagValue(args, 'controller-class') || undefined,
      clusterStoresEnabled: clusterStores(args),
      scopedNamespace: flagValue(args, 'namespace') || undefined,
      role: ROLES.get(args.at(0)),
    };
  });

/** Parses the Deployment of the External Secrets controller. @alpha */
export function parseControllerDeployment(
  json: unknown,
): Parsed<ControllerDeploymentObject> {
  return parseWith(deployment, json);
}
