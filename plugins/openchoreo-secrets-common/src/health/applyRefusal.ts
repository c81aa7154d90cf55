import { namesOnly } from '../model/texts/namesOnly';
import type { CauseParams } from './causeActors';

interface Refusal {
  readonly refusal: string;
  readonly pattern: RegExp;
}

/** What the API server of a plane says to an apply; the first that fits counts. Named groups become parameters. */
const REFUSALS: readonly Refusal[] = [
  {
    refusal: 'webhookDown',
    pattern:
      /failed calling webhook "(?<webhook>[^"]+)"|conversion webhook for [^:]{1,200} failed/i,
  },
  {
    refusal: 'namespaceTerminating',
    pattern:
      /in namespace "?(?<namespace>[\w.-]+)"? because it is being terminated|namespace "?[\w.-]+"? is being terminated/i,
  },
  {
    refusal: 'quota',
    pattern: /exceeded quota: (?<quota>[\w.-]+)|failed quota: \S+/i,
  },
  {
    refusal: 'kindUnknown',
    pattern:
      /no matches for kind "(?<kind>\w+)"|could not find the requested resource|no kind "(?<other>\w+)" is registered/i,
  },
  {
    refusal: 'fieldUnknown',
    pattern:
      /Kind=(?<kind>\w+)\): (?<field>\.?[\w.[\]-]+): field not declared in schema/i,
  },
  {
    refusal: 'fieldUnknown',
    pattern:
      /(?<field>\.?[\w.[\]-]+): field not declared in schema|unknown field "(?<other>[\w.[\]-]+)"/i,
  },
  {
    refusal: 'admission',
    pattern:
      /admission webhook "(?<webhook>[^"]+)" denied|ValidatingAdmissionPolicy '?(?<policy>[\w.-]+)'?|denied (?:the )?request|violates PodSecurity/i,
  },
  {
    refusal: 'namespaceAbsent',
    pattern: /namespaces? "(?<namespace>[^"]+)" not found/i,
  },
  {
    refusal: 'notPermitted',
    pattern:
      /is forbidden: User \S+ (?:cannot|\(groups)|cannot (?:patch|create|update|delete|get|list) resource|attempting to grant RBAC/i,
  },
  {
    refusal: 'valueRefused',
    pattern:
      /(?:^|\s)(?<kind>[A-Z]\w+)(?:\.[\w.-]+)? "[^"]*" is invalid: (?<field>[\w.[\]-]+): /,
  },
  {
    refusal: 'valueRefused',
    pattern:
      /is invalid\b|field is immutable|Unsupported value|Invalid value|Required value/i,
  },
  {
    refusal: 'unreachable',
    pattern:
      /\b50[234]\b|no agents?\b|\bagent\b.{0,80} not connected|proxy request failed|unable to handle the request|x509:|\btls:|connection (?:refused|reset|lost|timed out)|i\/o timeout|handshake timeout|deadline exceeded|etcdserver|\bEOF\b|no such host/i,
  },
];

/** The object that was refused, by its id in the release: objects before it were applied. */
const REFUSED = /failed to apply resource (?<resource>[\w.-]+): /;

/** What the API server said to the object that OpenChoreo could not apply, as parameters of its cause. */
export function applyRefusal(message = ''): CauseParams {
  const object = REFUSED.exec(message);
  const said = object
    ? message.slice(object.index + object[0].length)
    : message;
  for (const { refusal, pattern } of REFUSALS) {
    const match = pattern.exec(said);
    if (match) {
      const { other, ...groups } = match.groups ?? {};
      const spare =
        refusal === 'kindUnknown' ? { kind: other } : { field: other };
      const told = { ...(other && spare), ...definedOf(groups) };
      return { ...namesOnly({ ...told, ...object?.groups }), refusal };
    }
  }
  return namesOnly({ ...object?.groups });
}

function definedOf(groups: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.entries(groups).filter(([, value]) => value !== undefined),
  );
}
