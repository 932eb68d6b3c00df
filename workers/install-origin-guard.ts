import { guardScope } from './origin-guard.ts';

// A module of its own, because imports run before the importing module's first line.
guardScope(globalThis as unknown as Parameters<typeof guardScope>[0]);
