import type { SecretObjectDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ChainNode } from './breakPoint';
import { clockOf, type ViewContext } from './context';
import { given } from './given';
import { isTelling } from './platform/planeCalled';
import { kindOf } from './platform/planeKind';
import type { Subject } from './subject';

interface ChainTexts {
  readonly title: string;
  readonly name?: string;
  readonly detail?: string;
}

/** Title, name and small print of a station. */
export function chainTexts(
  node: ChainNode,
  subject: Subject,
  context: ViewContext,
): ChainTexts {
  const { t } = context;
  const { row, cell, object, store } = subject;
  switch (node) {
    case 'key':
      return {
        title: t(
          row.from === 'object' ? 'drawer.node.object' : 'drawer.node.key',
        ),
        name: t(`drawer.detail.${row.from}`),
        detail: row.label,
      };
    case 'reference':
      return cell.output
        ? {
            title: t('drawer.node.resource'),
            name: cell.output.resource,
            detail: cell.output.name,
          }
        : {
            title: t('drawer.node.reference'),
            name: cell.reference?.name,
            detail: referenceDetail(subject, context),
          };
    case 'externalSecret':
      return {
        title: t('drawer.node.externalSecret'),
        name: object && deliveredBy(object, context),
        detail: object?.name,
      };
    case 'store':
      return storeTexts(subject, context);
    case 'provider':
      return {
        title: t('drawer.node.provider'),
        name:
          store?.provider ?? withheldOf(store, 'withheld.provider', context),
        detail: remoteText(subject, context),
      };
    default:
      return {
        title: t('drawer.node.secret'),
        name: subject.environment.namespace,
        detail: object?.target?.name,
      };
  }
}

/** What a generator makes is not listed in the ExternalSecret, nor is what one that is not seen delivers. */
function deliveredBy(
  { keys, generators }: SecretObjectDto,
  { t }: ViewContext,
): string | undefined {
  if (keys > 0) return t('drawer.detail.delivers', { count: keys });
  return generators.length > 0 ? t('drawer.detail.generated') : undefined;
}

function remoteText(
  { cell: { remote } }: Subject,
  { t }: ViewContext,
): string | undefined {
  return remote?.property
    ? t('drawer.detail.remote', { key: remote.key, property: remote.property })
    : remote?.key;
}

function referenceDetail(
  subject: Subject,
  context: ViewContext,
): string | undefined {
  const { reference } = subject.cell;
  const remote = remoteText(subject, context);
  return reference && remote
    ? context.t('drawer.detail.referenceKey', { key: reference.key, remote })
    : reference?.key;
}

/** What is said in place of a store's name, or its provider's, where they are not told. */
function withheldOf(
  store: Subject['store'],
  words: 'withheld.ofPlatform' | 'withheld.provider',
  { t }: ViewContext,
): string | undefined {
  return store && store.name === undefined ? t(words) : undefined;
}

/** Where everything is called the same, the part that the plane plays tells it. */
function storeOnPlane(
  store: string,
  { name, kind }: { readonly name: string; readonly kind: string },
  { t }: ViewContext,
): string {
  return isTelling(name)
    ? t('drawer.detail.onPlane', { store, plane: name })
    : t('drawer.detail.storeOf', {
        store,
        role: t(`tile.kind.${kindOf(kind)}`),
      });
}

function storeTexts(
  { store, object, plane }: Subject,
  context: ViewContext,
): ChainTexts {
  const { t } = context;
  const [generator] = object?.generators ?? [];
  if (!store && generator) {
    return {
      title: t('drawer.node.generator'),
      name: generator.name,
      detail: generator.kind,
    };
  }
  const time = clockOf(store?.lastValidatedAt, context);
  const details = given(
    store?.called?.displayName,
    time && t('drawer.detail.validated', { time }),
    store?.capabilities,
  );
  return {
    title: store?.kind ?? t('drawer.node.store'),
    name:
      store?.name !== undefined && plane?.name !== undefined
        ? storeOnPlane(store.name, { ...plane, name: plane.name }, context)
        : (store?.name ?? withheldOf(store, 'withheld.ofPlatform', context)),
    detail: details.join(' · ') || undefined,
  };
}
