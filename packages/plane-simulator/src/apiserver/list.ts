import { KubeObject, LogError, storageKey } from '../log';
import { ContinueToken, encodeContinue } from './continueToken';
import { Reply } from './exchange';
import { waitForRevision } from './freshness';
import { presentList } from './present';
import { compileSelection, ListCall } from './resourceCall';
import { expiredContinue, expiredList } from './status';

interface Page {
  readonly items: readonly KubeObject[];
  /** Key of the last item, when more are left. */
  readonly last?: string;
  readonly left: number;
}

export async function list(call: ListCall): Promise<Reply> {
  const selected = compileSelection(call);
  const revision = await revisionToRead(call);
  const objects = snapshot(call, revision);
  const { after } = call.options.continueFrom ?? { after: '' };
  const rest = objects.filter(
    object => storageKey(object.metadata) > after && selected(object),
  );
  const page = cut(rest, effectiveLimit(call));
  const token =
    page.last === undefined
      ? undefined
      : encodeContinue({ revision, after: page.last });
  const { labelSelector, fieldSelector } = call.options;
  const unselected = labelSelector === '' && fieldSelector === '';
  const body = presentList(call.presentation, page.items, {
    resourceVersion: String(revision),
    ...(token !== undefined && { continue: token }),
    ...(token !== undefined && unselected && { remainingItemCount: page.left }),
  });
  return { kind: 'json', code: 200, body };
}

/** Which revision the client asked for, by upstream's table of parameters. */
async function revisionToRead(call: ListCall): Promise<number> {
  const { log, options } = call;
  const { continueFrom, resourceVersion } = options;
  if (continueFrom) {
    if (continueFrom.revision < 0) return log.revision;
    await waitForRevision(log, continueFrom.revision);
    return continueFrom.revision;
  }
  if (resourceVersion === undefined || resourceVersion === 0) {
    return log.revision;
  }
  await waitForRevision(log, resourceVersion);
  return isExact(call) ? resourceVersion : log.revision;
}

/** With a limit and no match, a revision means exactly that one. */
function isExact({ options }: ListCall): boolean {
  if (options.match) return options.match === 'Exact';
  return options.limit > 0;
}

/** Reads at "any" revision come from a cache that pays the limit no heed. */
function effectiveLimit({ options }: ListCall): number {
  return options.resourceVersion === 0 ? 0 : options.limit;
}

function snapshot(call: ListCall, revision: number): readonly KubeObject[] {
  try {
    return call.log.list(call.resource, revision);
  } catch (error) {
    if (!(error instanceof LogError) || error.reason !== 'Expired') throw error;
    const { continueFrom } = call.options;
    throw continueFrom ? expiredPage(continueFrom) : expiredList();
  }
}

function expiredPage({ after }: ContinueToken) {
  return expiredContinue(encodeContinue({ revision: -1, after }));
}

function cut(objects: readonly KubeObject[], limit: number): Page {
  if (limit === 0 || objects.length <= limit) {
    return { items: objects, left: 0 };
  }
  const items = objects.slice(0, limit);
  return {
    items,
    last: storageKey(items[items.length - 1].metadata),
    left: objects.length - limit,
  };
}
