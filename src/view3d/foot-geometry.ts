import { BufferGeometry, Float32BufferAttribute } from 'three';
import type { BodyBuild } from '../core/body-build.ts';
import { FOOT, type FootSection } from './hand-shape.ts';
import { ringTriangles } from './ring-triangles.ts';

const AROUND = 24;

/** A corner of a foot's cross-section, the sole flat: across and up, both 0 at the sole's middle. */
function corner({ wide, tall }: FootSection, step: number): readonly [z: number, y: number] {
  const angle = (step / AROUND) * 2 * Math.PI;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const squarer = (value: number, power: number) => Math.sign(value) * Math.abs(value) ** power;
  const half = tall / 2;
  return [squarer(c, 0.75) * wide, half + squarer(s, s < 0 ? 0.35 : 0.9) * half];
}

/** A bare foot in the frame of its segment: ankle at the origin, toes along +x. */
export function footGeometry(build: BodyBuild, outward: 1 | -1): BufferGeometry {
  const h = build.heightM;
  const points: number[] = [];
  for (const section of FOOT) {
    for (let step = 0; step < AROUND; step++) {
      const [z, y] = corner(section, step);
      points.push(section.at * h, y * h - build.ankleHeightM, (z + section.outwards) * h * outward);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(points, 3));
  geometry.setIndex(ringTriangles(FOOT.length, AROUND, outward === 1));
  geometry.computeVertexNormals();
  return geometry;
}
