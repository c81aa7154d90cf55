export { startOpenChoreoApi } from './openChoreoApi';
export type {
  ApiOutage,
  OpenChoreoApi,
  StartOpenChoreoApiOptions,
} from './openChoreoApi';
export type { ObjectSource } from './objectRoutes';
export type { Binding, Scope } from './binding';
export { bindingsOf, isRole, ROLES } from './roles';
export type { Role } from './roles';
