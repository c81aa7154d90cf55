import { sentenceParts } from '../../viewModel/setOff';
import { Breakable, SetOff } from '../Words';

/** A sentence whose long words may break, those of names and our own. */
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
