/** All components of a project by environment. */
export function SystemTab() {
  return null;
}
