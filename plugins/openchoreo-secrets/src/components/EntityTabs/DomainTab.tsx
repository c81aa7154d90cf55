/** The SecretReferences of a namespace. */
export function DomainTab() {
  return null;
}
