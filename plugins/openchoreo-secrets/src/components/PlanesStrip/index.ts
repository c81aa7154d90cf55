export * from './PlaneIcon';
export * from './PlanesStrip';
