/**
 * The triangles of a skin over rings of corners that follow each other, closed at both ends.
 * @param around corners in each ring
 * @param upwards which way round the corners run, so that the skin faces outwards
 */
export function ringTriangles(rings: number, around: number, upwards: boolean): number[] {
  const triangles: number[] = [];
  const add = (a: number, b: number, c: number) =>
    upwards ? triangles.push(a, b, c) : triangles.push(a, c, b);
  for (let ring = 0; ring + 1 < rings; ring++) {
    for (let corner = 0; corner < around; corner++) {
      const next = (corner + 1) % around;
      const [a, b] = [ring * around + corner, ring * around + next];
      const [c, d] = [a + around, b + around];
      add(a, c, b);
      add(b, c, d);
    }
  }
  const last = (rings - 1) * around;
  for (let corner = 1; corner + 1 < around; corner++) {
    add(0, corner, corner + 1);
    add(last, last + corner + 1, last + corner);
  }
  return triangles;
}
