/**
 * Types, health rules and permissions of OpenChoreo secret health.
 *
 * @packageDocumentation
 */
export * from './health';
export * from './model';
export * from './permissions';
export * from './wire';
