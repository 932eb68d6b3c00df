import { describe, expect, it } from 'vitest';
import { ringTriangles } from '../../src/view3d/ring-triangles.ts';

/** Every edge with its direction, and how often it is there. */
function edgesOf(triangles: readonly number[]): ReadonlyMap<string, number> {
  const edges = new Map<string, number>();
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = triangles.slice(i, i + 3);
    for (const edge of [`${a} ${b}`, `${b} ${c}`, `${c} ${a}`]) {
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
    }
  }
  return edges;
}

describe('a skin over rings', () => {
  it.each([true, false])(
    'has no hole, and the same side out everywhere (upwards: %s)',
    (upwards) => {
      const edges = edgesOf(ringTriangles(4, 7, upwards));
      for (const [edge, times] of edges) {
        expect(times).toBe(1);
        expect(edges.has(edge.split(' ').reverse().join(' '))).toBe(true);
      }
    },
  );
});
