import type { TextRule } from './textRule';

/** A page for people stands where a provider answers in JSON: something between answered. */
const PAGE = /<!doctype|<html|<head>|<title>|invalid character '<'/i;

/** Whatever is asked for, the provider was not reached, or cannot answer anybody. */
export const REACH_RULES: readonly TextRule[] = [
  {
    class: 'network',
    words: /is sealed|not initialized|standby node/i,
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
      /throttl|too.?many.?requests|rate.?limit|rate exceeded|quota exceeded|SlowDown|RequestLimitExceeded/i,
    http: [429],
    grpc: ['ResourceExhausted'],
  },
  {
    class: 'network',
    words:
      /dial tcp|no such host|name resolution|gave HTTP response to HTTPS|connection (?:refused|reset|error|closed)|i\/o timeout|deadline exceeded|timed? ?out\b|Client\.Timeout|x509|\btls:|certificate (?:signed|has expired|is not|verify)|handshake|\bEOF\b|broken pipe|no route to host|network is unreachable|server misbehaving|proxyconnect|GOAWAY|closed network connection/i,
    grpc: ['DeadlineExceeded'],
  },
  {
    class: 'network',
    words:
      /service (?:is )?(?:temporarily )?unavailable|internal server error|InternalService|bad gateway/i,
    http: [500, 502, 503, 504],
    grpc: ['Unavailable', 'Internal'],
    params: { provider: 'down' },
  },
  { class: 'network', words: PAGE },
];
