export * from './EntityLink';
export * from './MaybeLink';
export * from './useEntityAddress';
export * from './useEntityHref';
