/**
 * What a request asks, as authorization sees it: read off the shape of the
 * path, before it is known whether such a resource exists.
 */
export type RequestAttributes =
  | {
      readonly kind: 'resource';
      readonly verb: string;
      readonly group: string;
      readonly version: string;
      readonly resource: string;
      readonly subresource?: string;
      readonly namespace?: string;
      readonly name?: string;
    }
  | { readonly kind: 'path'; readonly verb: string; readonly path: string };

export type ResourceAttributes = Extract<
  RequestAttributes,
  { kind: 'resource' }
>;
