/**
 * Types, health rules and permissions of OpenChoreo secret health.
 *
 * @packageDocumentation
 */
export * from './entity';
export * from './health';
export * from './model';
export * from './permissions';
export * from './wire';
