/** So many texts, none of them longer: whoever may write into a cluster can make up as many as he likes. */
const MOST = 200;
const LONGEST = 40;

/** What is made of the same few short texts again and again, made once. */
export function remembered<V extends object>(
  make: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, V>();
  return text => {
    const before = known.get(text);
    if (before) return before;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
