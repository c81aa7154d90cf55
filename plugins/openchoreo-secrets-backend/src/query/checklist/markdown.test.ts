import {
  answerOf,
  certificate,
  checkedFleet,
  checklistOf,
  CONTROL,
  DATA_NAMESPACE,
  DAY,
} from '../__fixtures__/checklist';
import { NOW } from '../__fixtures__/objects';
import { markdownCell, markdownLines } from './checklistMarkdown';
import { setOff } from './setOffNames';

const ROWS = `
  - { name: a, planes: [data], purpose: 'A | b <i>c</i>', producer: certManager, requirement: required }
  - { name: b, planes: [data], purpose: B, producer: byHand, requirement: required }
`;

function written(served = true): string {
  const eu = {
    namespaces: [DATA_NAMESPACE],
    certificates: [certificate('a', { notAfter: NOW + 5 * DAY })],
  };
  const control = served ? CONTROL : { ...CONTROL, served: undefined };
  const world = { clusters: { control, eu } };
  const waive = [{ name: 'b', reason: 'not ours', until: NOW }];
  const fleet = checkedFleet(world, checklistOf(ROWS, { waive }));
  return [...markdownLines(answerOf(fleet))].join('');
}

describe('the checklist as a document', () => {
  it('has a table a plane, the sums, and when each was seen', () => {
    expect(written()).toBe(`# Platform secrets

OpenChoreo 1.0 (detected). 0 of 1 in order, 1 need action, 0 cannot be told, 0 not applicable.

## ControlPlane/default

0 of 0 in order, 0 need action, 0 cannot be told, 0 not applicable. As of 2026-01-15T10:31:58.000Z.

## DataPlane/acme/eu

0 of 1 in order, 1 need action, 0 cannot be told, 0 not applicable. As of 2026-01-15T10:31:58.000Z.

| State | Secret | Purpose | Requirement | Remarks |
| --- | --- | --- | --- | --- |
| expiring | openchoreo-data-plane/a | A \\| b &lt;i>c&lt;/i> | required | Ends on 2026-01-20. |
| cannot tell | openchoreo-data-plane/b | B | required | Looking for this Secret is not opted in. Waived until 2026-01-15: not ours. |
`);
  });

  it('says so where the release is not known', () => {
    expect(written(false)).toContain(
      'The release of OpenChoreo is not known, so nothing is claimed of what it installs. 0 of 1 in order, 0 need action, 1 cannot be told',
    );
  });

  it.each([
    ['a|b\nc', 'a\\|b c'],
    ['<script>&', '&lt;script>&amp;'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['`rm` *a* _b_', '\\`rm\\` \\*a\\* \\_b\\_'],
    ['see https://evil', 'see https\\://evil'],
  ])('escapes what would be read as markup: %j', (text, cell) => {
    expect(markdownCell(text)).toBe(cell);
  });

  it.each([
    ['x is gone. Next step: run y', '`x is gone. Next step: run y`'],
    ['a`b``c', '``` a`b``c ```'],
    ['a|b', '`a\\|b`'],
  ])('keeps a name apart from what is said of it: %j', (name, cell) => {
    const text = `The key ${setOff(name)} does not exist.`;
    expect(markdownCell(text)).toBe(`The key ${cell} does not exist.`);
  });
});
