type OfKey = (remoteKey: string) => boolean;

const always: OfKey = () => true;

/** `TYPE/NAME`, or `GROUP/TYPE/NAME`; without a type it is an arbitrary text. */
const ofIbm: OfKey = remoteKey => {
  const type = remoteKey.split('/').slice(-3).at(-2);
  return type === 'kv' || type === 'custom_credentials';
};

/**
 * Providers that make a JSON text of all of an entry where no property is
 * asked for, as `GetSecret` of each has it (external-secrets 2.9,
 * `providers/v1/PROVIDER`). Left out is what delivers the text that somebody
 * stored, be it JSON or not (aws, gcpsm, azurekv, fortanix, volcengine …), what
 * has one value to a key (doppler, gitlab, bitwarden …) or a field of its own
 * where none is named (onepassword, yandexcertificatemanager: PEM), what
 * refuses (passworddepot), and what is not known.
 */
const WHOLE_MAPS: ReadonlyMap<string, OfKey> = new Map([
  // OpenBao, too: all of a KV path.
  ['vault', always],
  // All keys of a Secret.
  ['kubernetes', always],
  ['beyondtrustsecrets', always],
  ['beyondtrustworkloadcredentials', always],
  // An item of a data bag.
  ['chef', always],
  ['delinea', always],
  ['ibm', ofIbm],
  // A record with its title, fields and files.
  ['keepersecurity', always],
  ['nebiusmysterybox', always],
  ['ovh', always],
  // Name, user name, password, address and description.
  ['passbolt', always],
  // A record with all of its fields and what they are.
  ['secretserver', always],
  ['senhasegura', always],
  ['yandexlockbox', always],
]);

/** Whether a provider gives a whole map as JSON for a remote key without a property. */
export function givesWholeMap(
  provider: string | undefined,
  remoteKey: string,
): boolean {
  return WHOLE_MAPS.get(provider ?? '')?.(remoteKey) ?? false;
}
