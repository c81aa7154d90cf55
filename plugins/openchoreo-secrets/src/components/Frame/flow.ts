/** Things in a line, which go on in the next where there is little room. */
export const flow = (gap: number | string) =>
  ({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap }) as const;
