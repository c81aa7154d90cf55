/** A name that says itself that it is production: `production`, `prod-eu`. */
export function saysProduction(name: string | undefined): boolean {
  return /(?:^|[^a-z])prod(?:uction)?(?:[^a-z]|$)/i.test(name ?? '');
}
