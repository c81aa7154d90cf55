/** No key was asked for yet: the client of the store could not be made. */
const OF_A_CLIENT =
  /^(?:could not|cannot|unable to|failed to|error) (?:get|create|creating|set ?up|setup|initializ\w{1,3}) (?:(?:an?|new|the) )?(?:\w{1,20} ){0,2}client: /i;

/** What stands around an error and says where it happened, not what. */
const PREFIXES = [
  '(combined from similar events): ',
  'could not get secret data from provider: ',
  'error getting all secrets: ',
  'unable to validate store: ',
  'set secret failed: ',
];

/** How a text says which entry of the spec it is about, in today's words and in those of ESO up to 0.10. */
const ENTRY_FRAMES = ['error processing spec.', 'error retrieving secret at .'];

/** An entry that a generator fills: no provider was asked for a key. */
const OF_A_GENERATOR =
  /^error (?:processing spec|retrieving secret at )\.[^:\n]{0,60}\bgeneratorRef\b/;

const PUSH_FRAME = 'could not write remote ref ';

const QUOTED_KEY = /^key "[^"]*" from ExternalSecret "[^"]*": /;

const ENTRY_END = /(?:^|,? )err: ?/;

/** Where the frame of an entry ends: its key may hold anything, so one that is known is passed over as a whole. */
function afterEntry(text: string, keys: readonly string[]): string {
  const known = keys
    .map(key => ({ key, at: text.indexOf(`key: ${key}`) }))
    .filter(({ at }) => at >= 0)
    .reduce((end, { key, at }) => Math.max(end, at + 5 + key.length), 0);
  const rest = text.slice(known);
  const end = ENTRY_END.exec(rest);
  if (end) return rest.slice(end.index + end[0].length);
  // Without `err:` the key's bracket, or the first colon, ends the frame.
  const bracket = rest.indexOf(') ');
  return bracket < 0 ? rest : rest.slice(bracket + 2);
}

/** A key of the spec in old words: `key "K" from ExternalSecret "X": `. */
function afterQuotedKey(text: string, keys: readonly string[]): string {
  const known = keys.find(key => text.startsWith(`key "${key}" from `));
  const from = known === undefined ? text : text.slice(known.length + 4);
  const frame = known === undefined ? QUOTED_KEY : /^[^:]*: /;
  return from.replace(frame, '');
}

/** Which entry could not be pushed, and where to: names, which may hold anything. */
function afterPush(text: string): string {
  const store = text.indexOf('target secretstore ');
  const end = text.indexOf(': ', store);
  return store < 0 || end < 0 ? text : text.slice(end + 2);
}

function oneFrameLess(text: string, keys: readonly string[]): string {
  const client = OF_A_CLIENT.exec(text);
  if (client) return text.slice(client[0].length);
  const prefix = PREFIXES.find(words => text.startsWith(words));
  if (prefix) return text.slice(prefix.length);
  if (ENTRY_FRAMES.some(words => text.startsWith(words))) {
    return afterEntry(text, keys);
  }
  if (text.startsWith('key "')) return afterQuotedKey(text, keys);
  return text.startsWith(PUSH_FRAME) ? afterPush(text) : text;
}

/** A text without what frames it, and what its frames say. */
interface Framed {
  readonly bare: string;
  /** No key was asked for yet: the client of the store could not be made. */
  readonly ofAClient: boolean;
  /** No key is asked for at all: a generator fills the entry. */
  readonly ofAGenerator: boolean;
}

/** Reads the frames of a text; `keys` are the remote keys of the spec, which may hold anything. */
export function readFrames(text: string, keys: readonly string[]): Framed {
  let ofAClient = false;
  let ofAGenerator = false;
  for (let bare = text; ;) {
    ofAClient ||= OF_A_CLIENT.test(bare);
    ofAGenerator ||= OF_A_GENERATOR.test(bare);
    const less = oneFrameLess(bare, keys);
    if (less === bare) return { bare, ofAClient, ofAGenerator };
    bare = less;
  }
}
