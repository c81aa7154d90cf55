import { AS_OF_HEADER } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Visibility } from '../access/visibility';
import type { Made } from '../query/kept/keptAnswers';
import {
  asOfPlanes,
  textOf,
  written,
  type Written,
} from '../query/wire/written';
import type { Change } from '../withheld/projection';
import { withheld } from '../withheld/withheld';
import { isKnown } from './conditional';
import type { Told } from './told';

type Answer = Parameters<typeof written>[0] & {
  readonly platformTeam?: string;
};

/** What is sent to whom. */
interface Sent<T> {
  readonly answer: T;
  /** For those who may not see what is the platform's. */
  readonly project: Change<T>;
  readonly visibility: Visibility;
  readonly platformTeam: string | undefined;
}

/** Writes what a caller may see of an entity. */
function writtenFor<T extends Answer>({
  answer,
  project,
  visibility,
  platformTeam,
}: Sent<T>): Written {
  const body = visibility.platform
    ? answer
    : withheld(project, answer, platformTeam);
  return written(body, visibility);
}

/** The same, with what it takes to keep it. */
export function madeFor<T extends Answer>(sent: Sent<T>): Made {
  return { written: writtenFor(sent), planes: sent.answer.planes };
}

/** What was written, as it is told; `stands` says whether it still would be. */
export function toldWritten(answer: Written, stands: () => boolean): Told {
  const { etag, planes, rest } = answer;
  return {
    etag,
    stands,
    body: () => ({ planes, rest: JSON.parse(rest) }),
    send: (req, res) => {
      res.set(AS_OF_HEADER, asOfPlanes(planes));
      if (isKnown(req, res, etag)) return;
      res.type('json').send(textOf(answer));
    },
  };
}

/** What a caller may see of an entity, as it is told. */
export function toldVisible<T extends Answer>(
  sent: Sent<T>,
  stands: () => boolean,
): Told {
  return toldWritten(writtenFor(sent), stands);
}
