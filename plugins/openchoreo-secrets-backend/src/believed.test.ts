import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** The lines of the table of what is believed: field, writer, worst, and what holds it. */
function believed(): readonly (readonly string[])[] {
  const text = readFileSync(resolve(root, 'docs/security.md'), 'utf8');
  const [, section = ''] = text.split('## What is believed');
  return section
    .split('\n## ')[0]
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

describe('the table of what is believed', () => {
  it('has a line for all that clusters, callers and the catalog say', () => {
    expect(believed().length).toBeGreaterThan(20);
  });

  it.each(believed())('names a test that is there: %s', (...line) => {
    const [, writer, worst, held] = line;
    expect([writer, worst]).not.toContain('');
    const [, path = '', title = ''] = /^`(.+?)`: (.+)$/.exec(held) ?? [];
    const test = readFileSync(resolve(root, 'plugins', path), 'utf8');
    expect(title).not.toBe('');
    expect(test.replaceAll("\\'", "'")).toContain(title);
  });
});
