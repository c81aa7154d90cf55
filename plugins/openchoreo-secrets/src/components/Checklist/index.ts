export * from './PlatformChecklist';
