import { Fragment } from 'react';
import { sentenceParts } from '../../viewModel/setOff';
import { SetOff } from '../Words';

/** Words that are long because they are made of several, such as `ClusterExternalSecret` or `API_KEY`, may break between them. */
export function BreakableText({ text }: { readonly text: string }) {
  return (
    <span>
      {sentenceParts(text).map((part, index) =>
        part.isName ? (
          <SetOff key={`${index} ${part.text}`} name={part.text} />
        ) : (
          <Breakable key={`${index} ${part.text}`} text={part.text} />
        ),
      )}
    </span>
  );
}

function Breakable({ text }: { readonly text: string }) {
  const [first, ...rest] = text.split(/(?=[A-Z][a-z])|(?<=_)/);
  return (
    <>
      {first}
      {rest.map((part, index) => (
        <Fragment key={`${index} ${part}`}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
