import fc from 'fast-check';

// For all packages: the others name this file under `jest` in their package.json.
// What chance finds is no fault of the change at hand: one seed for all runs, and FC_SEED for another.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20260101) });
