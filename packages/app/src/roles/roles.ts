/** Who the demo can be signed in as, as the simulated OpenChoreo names them. */
export const ROLES = [
  { id: 'admin', title: 'Admin' },
  { id: 'platform-engineer', title: 'Platform engineer' },
  { id: 'developer', title: 'Developer' },
  { id: 'developer-without-production', title: 'Dev, no prod' },
  { id: 'outsider', title: 'Outsider' },
  { id: 'guest', title: 'Guest' },
] as const;

/** One of them. */
export type Role = (typeof ROLES)[number]['id'];

const KEY = 'world-role';

function known(text: string | null | undefined): Role | undefined {
  return ROLES.find(({ id }) => id === text)?.id;
}

/** The chosen role; else the one that the portal is opened in. */
export function currentRole(opened: string | undefined): Role {
  return known(sessionStorage.getItem(KEY)) ?? known(opened) ?? 'admin';
}

/** Chooses a role: only its name is kept, never a token. */
export function chooseRole(role: Role): void {
  sessionStorage.setItem(KEY, role);
}
