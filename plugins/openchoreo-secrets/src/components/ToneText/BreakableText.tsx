import { Fragment } from 'react';

/** Words that are long because they are made of several, such as `ClusterExternalSecret` or `API_KEY`, may break between them. */
export function BreakableText({ text }: { readonly text: string }) {
  const [first, ...rest] = text.split(/(?=[A-Z][a-z])|(?<=_)/);
  return (
    <span>
      {first}
      {rest.map((part, index) => (
        <Fragment key={`${index} ${part}`}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </span>
  );
}
