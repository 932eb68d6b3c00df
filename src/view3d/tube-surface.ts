import { BufferAttribute, BufferGeometry } from 'three';
import { add, type Rotation, rotate, type Vec3 } from '../core/space.ts';
import type { Section } from './body-shape.ts';
import { ringTriangles } from './ring-triangles.ts';

/** Corners round a cross-section. */
export const AROUND = 28;

/** Above 2 a section is squarer than an ellipse, as trunks and thighs are. */
const SQUARENESS = 2.3;

/** The direction of each corner: forward (+x) first, then to the right (+z). */
const CORNERS: readonly (readonly [x: number, z: number])[] = Array.from(
  { length: AROUND },
  (_, corner) => {
    const angle = (corner / AROUND) * 2 * Math.PI;
    const flatten = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / SQUARENESS);
    return [flatten(Math.cos(angle)), flatten(Math.sin(angle))];
  },
);

/** Cross-sections joined to a skin; where they are may change with every frame. */
export class TubeSurface {
  readonly geometry = new BufferGeometry();
  readonly #positions: BufferAttribute;
  readonly #sections: readonly Section[];

  /** @param runs which way the sections follow each other along y, so that the skin faces outwards */
  constructor(sections: readonly Section[], runs: 'upwards' | 'downwards') {
    this.#sections = sections;
    this.#positions = new BufferAttribute(new Float32Array(sections.length * AROUND * 3), 3);
    this.geometry.setAttribute('position', this.#positions);
    this.geometry.setIndex(ringTriangles(sections.length, AROUND, runs === 'upwards'));
  }

  /** Gives every corner a value, such as a colour or how much it glows. */
  paint(
    attribute: string,
    size: number,
    valueAt: (section: Section, angleDeg: number) => readonly number[],
  ): void {
    const values = this.#sections.flatMap((section) =>
      CORNERS.flatMap((_, corner) => valueAt(section, (corner / AROUND) * 360)),
    );
    this.geometry.setAttribute(attribute, new BufferAttribute(new Float32Array(values), size));
  }

  /**
   * Puts every section in its place.
   * @param frameAt where the section's middle is and how it is turned
   * @param heightM of the body, with its girth
   */
  place(
    frameAt: (section: Section) => readonly [Vec3, Rotation],
    heightM: number,
    swell: (section: Section) => number = () => 1,
  ): void {
    this.#sections.forEach((section, ring) => {
      const [middle, rotation] = frameAt(section);
      const scale = heightM * swell(section);
      CORNERS.forEach(([cx, cz], corner) => {
        const depth = cx > 0 ? section.front : section.back;
        const local: Vec3 = [cx * depth * scale, 0, cz * section.wide * scale];
        const [x, y, z] = add(middle, rotate(rotation, local));
        this.#positions.setXYZ(ring * AROUND + corner, x, y, z);
      });
    });
    this.#positions.needsUpdate = true;
    this.geometry.computeVertexNormals();
    this.geometry.computeBoundingSphere();
  }
}
