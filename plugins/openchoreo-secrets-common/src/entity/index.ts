export * from './entityScope';
export * from './scopedEntity';
export * from './trustedOrigin';
