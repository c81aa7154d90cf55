/** What the portal's own entity provider stamps on what it generates. @public */
export const DEFAULT_TRUSTED_ORIGINS: readonly string[] = [
  'provider:OpenChoreoEntityProvider',
];

/** Whether a location matches a pattern: exactly, or up to a trailing `*`. */
function matches(location: string, pattern: string): boolean {
  return pattern.endsWith('*')
    ? location.startsWith(pattern.slice(0, -1))
    : location === pattern;
}

/**
 * Whether an entity's annotations are believed. The catalog itself stamps the
 * origin, whereas everything else can be typed into a descriptor by anyone.
 *
 * @public
 */
export function isTrustedOrigin(
  location: string | undefined,
  trusted: readonly string[],
): boolean {
  return (
    location !== undefined &&
    trusted.some(pattern => matches(location, pattern))
  );
}
