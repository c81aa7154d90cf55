import { useTranslate } from '../../hooks/useViewContext';
import type { Note } from '../../viewModel/withheld';
import { classNames } from '../classNames';
import { EntityLink } from '../EntityLink';
import { VerdictIcon } from '../VerdictIcon';
import { useSummaryStyles } from './styles';
import { Words } from '../Words';

/** What is to be said beside a report, a line each. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <>
      {notes.map(note => (
        <NoteLine
          key={typeof note === 'string' ? note : note.text}
          note={note}
        />
      ))}
    </>
  );
}

/** A warning in one line, or why names are missing and whom to ask. */
function NoteLine({ note }: { readonly note: Note }) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  if (typeof note === 'string') {
    return (
      <p className={classes.note}>
        <VerdictIcon icon="triangle" />
        <Words text={note} />
      </p>
    );
  }
  const { text, team } = note;
  return (
    <p className={classNames(classes.note, classes.quietNote)}>
      <VerdictIcon icon="lock" />
      <span>
        <Words text={text} />{' '}
        {team && (
          <EntityLink entity={team.entity}>
            <Words text={t('withheld.askLink', { team: team.name })} />
          </EntityLink>
        )}
      </span>
    </p>
  );
}
