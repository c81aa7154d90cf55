export * from './StoreHead';
export * from './StoreRow';
export * from './Stores';
