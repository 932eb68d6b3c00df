import {
  ConeGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import { arrowTail, type CorrectionMark } from './correction-mark.ts';
import { HIGHLIGHT_COLOUR } from './palette.ts';

const HALO_M = 0.105;
const GAP_M = 0.11;
const SHAFT_M = 0.15;
const TIP_M = 0.085;
const UP = new Vector3(0, 1, 0);

/** A halo round the joint to correct and an arrow the way it should go; both show through the body. */
export class Highlight {
  readonly group = new Group();
  readonly #material = new MeshBasicMaterial({ color: HIGHLIGHT_COLOUR, depthTest: false });
  readonly #veil = new MeshBasicMaterial({
    color: HIGHLIGHT_COLOUR,
    depthTest: false,
    transparent: true,
    opacity: 0.3,
  });
  readonly #halo = new Mesh(new SphereGeometry(HALO_M, 28, 20), this.#veil);
  readonly #arrow = new Group();

  constructor() {
    const shaft = new Mesh(new CylinderGeometry(0.018, 0.018, SHAFT_M, 16), this.#material);
    shaft.position.y = SHAFT_M / 2;
    const tip = new Mesh(new ConeGeometry(0.05, TIP_M, 20), this.#material);
    tip.position.y = SHAFT_M + TIP_M / 2;
    this.#arrow.add(shaft, tip);
    for (const part of [shaft, tip, this.#halo]) part.renderOrder = 2;
    this.group.add(this.#halo, this.#arrow);
    this.group.visible = false;
  }

  show(mark: CorrectionMark | null): void {
    this.group.visible = mark !== null;
    if (mark === null) return;
    this.#halo.position.set(...mark.at);
    this.#arrow.visible = mark.towards !== null;
    if (mark.towards === null) return;
    this.#arrow.position.set(...arrowTail(mark, GAP_M));
    this.#arrow.quaternion.copy(
      new Quaternion().setFromUnitVectors(UP, new Vector3(...mark.towards)),
    );
  }

  dispose(): void {
    this.group.traverse((part) => {
      if (part instanceof Mesh) part.geometry.dispose();
    });
    this.#material.dispose();
    this.#veil.dispose();
  }
}
