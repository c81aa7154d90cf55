import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../hooks/useViewContext';
import type { SaidView } from '../../viewModel/said';
import { code } from '../palette/shapes';
import { plainWords } from '../../viewModel/setOff';
import { Words } from '../Words';

const useStyles = makeStyles({
  words: {
    // What is in it cannot turn the text around it, nor pass for a part of that.
    unicodeBidi: 'isolate',
    ...code(12, 17),
  },
});

/** Words of a cluster, set off as such: text, and never a link or a command to copy. */
export function Quotation({ words }: { readonly words: string }) {
  const classes = useStyles();
  return <q className={classes.words}>{plainWords(words)}</q>;
}

/** The same, with who said them. */
export function Said({ said }: { readonly said: SaidView }) {
  const t = useTranslate();
  return (
    <>
      <Words
        text={said.by ? t('said.by', { reporter: said.by }) : t('said.someone')}
      />{' '}
      <Quotation words={said.words} />
      {said.times && <> {said.times}</>}
    </>
  );
}
