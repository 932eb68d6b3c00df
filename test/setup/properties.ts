import fc from 'fast-check';

// A property is tried on the same examples in every run, so that a change fails for what it changed.
// New examples are looked for on purpose: LIMBER_PROPERTY_SEED=random, and more of them a property with
// LIMBER_PROPERTY_RUNS=10000.

const USUAL_SEED = 20_260_301;

const { LIMBER_PROPERTY_SEED: seed, LIMBER_PROPERTY_RUNS: runs } = process.env;

fc.configureGlobal({
  seed: seed === 'random' ? Date.now() : Number(seed ?? USUAL_SEED),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
});
