import type { Rights } from './rights';

/** Everybody may see everything: where nothing is decided in the portal either. */
export const openRights: Rights = {
  async visibleOf(candidates) {
    return {
      subjects: candidates.map(({ component, isResource }) => ({
        component,
        isResource,
      })),
      everything: true,
    };
  },
  async seesPlace() {
    return true;
  },
  async refusesPlatform() {
    return undefined;
  },
};
