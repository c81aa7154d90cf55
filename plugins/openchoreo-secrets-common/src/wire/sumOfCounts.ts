import type { CountsDto } from './health';

/** The counts of several places together; a key in two of them is two secrets. @public */
export function sumOfCounts(all: readonly CountsDto[]): CountsDto {
  const of = (name: keyof CountsDto) =>
    all.reduce((sum, each) => sum + each[name], 0);
  return {
    critical: of('critical'),
    warning: of('warning'),
    unknown: of('unknown'),
    atRisk: of('atRisk'),
    waiting: of('waiting'),
    ok: of('ok'),
    heldBack: of('heldBack'),
  };
}
