/** Whether an answer is a page for people: an API server has none, so that something in between answered. */
export function isPage(body: string): boolean {
  return /^\s*</.test(body.slice(0, 1_000));
}
