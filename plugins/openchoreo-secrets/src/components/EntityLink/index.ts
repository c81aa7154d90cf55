export * from './EntityLink';
export * from './HealthLink';
export * from './MaybeLink';
export * from './useEntityAddress';
export * from './useEntityHref';
