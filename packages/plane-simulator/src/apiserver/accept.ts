import { notAcceptable } from './status';

/** How the client wants objects shown. */
export type Form = 'object' | 'table' | 'partial' | 'partialList';

interface MediaRange {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

const forms: Readonly<Record<string, Form>> = {
  Table: 'table',
  PartialObjectMetadata: 'partial',
  PartialObjectMetadataList: 'partialList',
};

/** The first acceptable form, best quality first; 406 when there is none. */
export function negotiate(accept: string | undefined): Form {
  if (accept === undefined || accept.trim() === '') return 'object';
  for (const range of parseAccept(accept)) {
    const form = formOf(range);
    if (form) return form;
  }
  throw notAcceptable(
    'only the following media types are accepted: application/json',
  );
}

function formOf(range: MediaRange): Form | undefined {
  const json = ['application/json', 'application/*', '*/*'];
  if (!json.includes(range.type) || range.quality === 0) return undefined;
  const as = range.parameters.get('as');
  if (as === undefined) return 'object';
  const known =
    range.parameters.get('g') === 'meta.k8s.io' &&
    ['v1', 'v1beta1'].includes(range.parameters.get('v') ?? '');
  return known && Object.hasOwn(forms, as) ? forms[as] : undefined;
}

function parseAccept(accept: string): readonly MediaRange[] {
  const ranges = accept.split(',').map(text => {
    const [type, ...rest] = text.split(';').map(part => part.trim());
    const parameters = new Map(
      rest.map(part => {
        const at = part.indexOf('=');
        return at < 0
          ? ([part, ''] as const)
          : ([part.slice(0, at), part.slice(at + 1)] as const);
      }),
    );
    const quality = Number(parameters.get('q') ?? '1');
    return { type: type.toLowerCase(), parameters, quality };
  });
  return ranges.sort((a, b) => b.quality - a.quality);
}
