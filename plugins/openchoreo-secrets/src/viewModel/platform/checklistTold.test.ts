import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { context, germanContext } from '../../__testUtils__/words';
import { toldWords } from './checklistTold';

const SHIPPED = join(
  __dirname,
  '../../../../openchoreo-secrets-backend/checklist',
);

const said = readdirSync(SHIPPED)
  .map(file => readFileSync(join(SHIPPED, file), 'utf8'))
  .flatMap(text => [...text.matchAll(/^ {4}(?:purpose|note): (.+)$/gm)])
  .map(([, words]) => words);

describe('what the checklist says of its rows', () => {
  it('is shipped in English and known in German, every sentence of it', () => {
    expect(said.length).toBeGreaterThan(50);
    for (const words of said) {
      expect(toldWords(words, context.t)).toBe(words);
      expect(toldWords(words, germanContext.t)).not.toBe(words);
    }
  });

  it('stays as it is where a configuration says it', () => {
    expect(toldWords('Licence of the mail relay', germanContext.t)).toBe(
      'Licence of the mail relay',
    );
  });
});
