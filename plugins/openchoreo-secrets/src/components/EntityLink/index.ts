export * from './EntityLink';
export * from './MaybeLink';
export * from './useEntityHref';
