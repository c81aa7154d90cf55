import { durationOf } from '../eso/duration';
import { Clock } from '../log';
import { actionNamed } from './actions';
import { RunningWorld } from './runningWorld';
import { Happening } from './worldSpec';

/** Lets happen what the world says; returns how to stop it. */
export function startHappenings(world: RunningWorld, clock: Clock): () => void {
  const stops = (world.spec.happenings ?? []).map(happening =>
    repeat(world, clock, happening),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

function repeat(
  world: RunningWorld,
  clock: Clock,
  { after, every, action, input }: Happening,
): () => void {
  const run = actionNamed(action);
  let cancel = clock.setTimeout(fire, durationOf(after));
  function fire(): void {
    run(world, input);
    if (every) cancel = clock.setTimeout(fire, durationOf(every));
  }
  return () => cancel();
}
