/** Keys that reach into an object's prototype when they are assigned carelessly somewhere else. */
const RISKY_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy of loose JSON without keys that could reach into prototypes. */
export function plainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== 'object' || value === null) return value;
  const safe = Object.entries(value).filter(([key]) => !RISKY_KEYS.has(key));
  return Object.fromEntries(safe.map(([key, inner]) => [key, plainJson(inner)]));
}
