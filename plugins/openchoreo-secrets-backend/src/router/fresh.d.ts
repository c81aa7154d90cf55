declare module 'fresh' {
  type Headers = Readonly<Record<string, string | undefined>>;

  /** Whether who sent `request` has what `response` would bring. */
  function fresh(request: Headers, response: Headers): boolean;

  export = fresh;
}
