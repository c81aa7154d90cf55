/** What may pass for a name: no sentence, no command and no address, whoever wrote the text. */
const NAME = /^[\w.@+=,/-]{1,253}$/;

/** The parameters that are names: a text of a cluster may say anything in their place. */
export function namesOnly(
  params: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const [param, value] of Object.entries(params)) {
    if (value && NAME.test(value)) names[param] = value;
  }
  return names;
}
