export * from './EntityLink';
export * from './useEntityHref';
