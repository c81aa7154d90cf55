import type { TextRule } from './textRule';

/** A page for people, or anything else, stands where a provider answers in JSON: something between answered. */
const PAGE =
  /<!doctype|<html|<head>|<title>|invalid character '<'|\bRaw Message:(?!\s{0,9}[\s{])|default backend - 404|404 page not found/i;

/** What a proxy says to those who ask for a way through it: Go tells its status alone, behind the address. */
const PROXY =
  /\b(?:Get|Post|Put|Patch|Delete|Head|List) "[^"]{0,253}": (?:Forbidden|Proxy Authentication|Method Not Allowed|Gateway|Bad Gateway)\b|proxy authentication required/i;

/** Whatever is asked for, the provider was not reached, or cannot answer anybody. */
export const REACH_RULES: readonly TextRule[] = [
  {
    // Some answer a login that they refuse with a fault of their own.
    class: 'authenticationRefused',
    words:
      /\bclaim "[^"]{1,40}" (?:is invalid|is missing|not found)|\b(?:namespace|service account(?: name)?|role|entity) not authorized/i,
  },
  {
    class: 'network',
    words:
      /is sealed|(?<!\bprovider \S{1,20} is )\bnot initialized|standby (?:node|mode)/i,
    params: { provider: 'down' },
  },
  {
    class: 'network',
    words:
      /ForbiddenByFirewall|ForbiddenByConnection|not a trusted service|Client address is not authorized|VPC.?Service.?Controls|public network access is disabled|\bIP\b.{0,40}(?:not allowed|not authorized|not trusted|allow.?list|white.?list)/i,
  },
  {
    class: 'throttled',
    words:
      /throttl|too.?many.?(?:requests|updates|calls|connections)|concurrent updates|rate.?limit|rate exceeded|exceeded (?:the |your )?(?:\w{1,20} ){0,2}(?:requests?|rate|usage|calls?) (?:limit|quota)|(?:request|rate|usage|call)s? limit (?:was |has been )?(?:exceeded|reached)|quota (?:for \w{1,40} )?(?:was )?exceeded|SlowDown|LimitExceeded/i,
    http: [429],
    grpc: ['ResourceExhausted'],
  },
  {
    class: 'network',
    words:
      /dial tcp|no such host|getaddrinfo|\bE(?:NOTFOUND|TIMEDOUT|CONNREFUSED|CONNRESET)\b|name resol(?:ution|ver)|gave HTTP response to HTTPS|connection (?:is )?(?:refused|reset|error|clos(?:ed|ing)|timed|lost|aborted)|(?:could not|unable to|failed to|cannot) (?:(?:connect|reach)\b[^:]{0,80}$|resolve (?:host|name))|(?:empty|malformed|no) response\b|name or service not known|host is (?:down|unreachable)|socket (?:hang up|disconnected)|error while dialing|…"?: context cancell?ed|network error|NetworkingError|connect: operation not permitted|(?:read|load)(?:ing)? response body|self.signed certificate|unable to get local issuer|PKIX path|i\/o timeout|deadline exceeded|timed? ?out\b|Client\.Timeout|x509|\btls:(?! (?:failed to (?:find|parse)|private key))|certificate (?:signed|has expired|is not|verify)|handshake|\bEOF\b|broken pipe|no route to host|network is unreachable|server misbehaving|proxyconnect|stopped after \d{1,3} redirects|malformed HTTP|HTTP request to an HTTPS server|SSL certificate (?:problem|is)|cannot do request|upstream connect error|no healthy upstream|GOAWAY|closed network connection|cancell?ed while waiting/i,
    grpc: ['DeadlineExceeded', 'Canceled', 'Aborted'],
  },
  {
    class: 'network',
    words:
      /service.?(?:is )?(?:temporarily )?unavailable|internal (?:server )?error|Internal(?:Service|Failure|Server)|bad gateway|unable to handle the request|(?:temporarily|currently) unavailable|(?:try|retry) again later|error occurred on the server|unexpected server error|giving up after \d|RST_STREAM|stream (?:error|terminated)|\bno leader\b|active cluster node not found|under maintenance|initial sync\b/i,
    http: [472, 473, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529],
    grpc: ['Unavailable', 'Internal'],
    params: { provider: 'down' },
  },
  { class: 'network', words: PAGE },
  { class: 'network', words: PROXY, http: [407] },
];
