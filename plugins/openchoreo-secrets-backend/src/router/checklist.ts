import {
  formatAsOf,
  type ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';
import { checklistAnswer } from '../query/checklist/checklistAnswer';
import { markdownLines } from '../query/checklist/checklistMarkdown';
import { timeless } from '../query/wire/written';
import { checklistParams } from './checklistParams';
import { parseInput } from './parseInput';
import {
  platformAnswering,
  toldOf,
  type PlatformOptions,
} from './platformRoute';
import type { SentFile } from './sendFile';
import { asFile } from './told';

type Format = 'json' | 'markdown';

/** The whole of it, as a document or as it is answered. */
function fileOf(answer: ChecklistAnswerDto, format: Format): SentFile {
  const { planes, ...rest } = answer;
  return {
    name: `platform-secrets.${format === 'markdown' ? 'md' : 'json'}`,
    type: format === 'markdown' ? 'text/markdown; charset=utf-8' : 'json',
    asOf: formatAsOf(planes),
    // A document says when it is as of: its tag covers no more than the answer's.
    tagged: JSON.stringify([rest, timeless(planes)]),
    *steps() {
      return () => [];
    },
    last: () =>
      format === 'markdown' ? markdownLines(answer) : [JSON.stringify(answer)],
  };
}

/** `GET /v1/checklist` */
export function checklistRoute(options: PlatformOptions): RequestHandler {
  return platformAnswering(options, ({ fleet }, query) => {
    const { format } = parseInput(checklistParams, query);
    return format
      ? asFile(fileOf(checklistAnswer(fleet), format))
      : toldOf(fleet, 'checklist', () => checklistAnswer(fleet), options);
  });
}
