import { Box3, Group, Mesh, MeshStandardMaterial, type PerspectiveCamera, Scene } from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import { BODY_BUILDS, type BodyBuild } from '../core/body-build.ts';
import type { BodyPose } from '../core/body-pose.ts';
import type { Side } from '../core/landmarks.ts';
import { placeBetween } from '../core/place-body.ts';
import type { Skeleton } from '../core/skeleton.ts';
import { minus, type Vec3 } from '../core/space.ts';
import type { Muscle, Prop } from '../stretches/poses/pose-data.ts';
import { Highlight } from './highlight.ts';
import { createLights, createShadowFloor } from './lights.ts';
import { Mannequin } from './mannequin.ts';
import type { Rhythm } from './movement.ts';
import { MAT_COLOUR } from './palette.ts';
import { propsFor } from './props.ts';
import { createCamera, frameShot, type Viewpoint } from './shot.ts';

/** What the coach shows. */
export interface CoachShow {
  readonly start: BodyPose;
  readonly pose: BodyPose;
  /** Where slow repetitions go back to. */
  readonly back: BodyPose;
  /** Null where the pose is held. */
  readonly rhythm: Rhythm | null;
  readonly stretched: Side;
  /** The pose of a picture beside this one, which is drawn to the same scale; null where there is none. */
  readonly beside: BodyPose | null;
  readonly props: readonly Prop[];
  readonly muscles: readonly Muscle[];
  /** Whether a mat lies on the floor. */
  readonly mat: boolean;
}

const MAT_WIDTH_M = 0.62;
const MAT_MARGIN_M = 0.05;
const MAT_THICK_M = 0.012;
/** From hip to head as seen from above. */
const LEVEL_TRUNK_M = 0.3;

/** Every so many corners of the skin are enough to frame a picture. */
const OUTLINE_STEP = 7;

/** The coach on the floor with all that belongs to a stretch: everything but the picture itself. */
export class CoachScene {
  readonly scene = new Scene();
  readonly camera: PerspectiveCamera = createCamera();
  readonly mannequin: Mannequin;
  readonly highlight = new Highlight();
  readonly #build: BodyBuild;
  readonly #surroundings = new Group();
  #show: CoachShow | null = null;
  #points: readonly Vec3[] = [];
  #pointsStill: readonly Vec3[] = [];

  constructor(build: BodyBuild = BODY_BUILDS.average) {
    this.#build = build;
    this.mannequin = new Mannequin(build);
    this.scene.add(
      createLights(),
      createShadowFloor(),
      this.#surroundings,
      this.mannequin.group,
      this.highlight.group,
    );
  }

  /** Sets the stage for a stretch. The body is in its pose until `moveTo`. */
  set(show: CoachShow): void {
    this.#show = show;
    this.#clearSurroundings();
    const skeleton = placeBetween(show.start, show.pose, 1, this.#build);
    const { stretched } = show;
    const fitted = this.#fittedProps(show, skeleton);
    this.mannequin.showMuscles(show.muscles, stretched);
    const otherEnds = [show.start, ...(show.rhythm === null ? [] : [show.back])].flatMap((end) =>
      this.#outlineOf(placeBetween(end, show.pose, 0, this.#build)),
    );
    const besides = this.#pointsBeside(show);
    const inPose = this.#outlineOf(skeleton);
    this.#surroundings.add(fitted);
    this.#pointsStill = [...inPose, ...cornersOf(fitted), ...besides];
    this.#points = [...this.#pointsStill, ...otherEnds];
    if (show.mat) this.#surroundings.add(matUnder(inPose, skeleton));
  }

  #outlineOf(skeleton: Skeleton): Vec3[] {
    this.mannequin.wear(skeleton);
    return this.mannequin.outline(OUTLINE_STEP);
  }

  /** What the picture beside this one has to have room for. */
  #pointsBeside(show: CoachShow): Vec3[] {
    if (show.beside === null) return [];
    const skeleton = placeBetween(show.start, show.beside, 1, this.#build);
    const fitted = this.#fittedProps(show, skeleton);
    const points = [...this.#outlineOf(skeleton), ...cornersOf(fitted)];
    disposeParts(fitted);
    return points;
  }

  /**
   * Moves the body.
   * @param share of the way from its other end (0) into the pose (1)
   * @param breath how far the ribs are opened, 0–1
   * @param from the other end
   */
  moveTo(share: number, breath: number, from: 'start' | 'back' = 'start'): void {
    if (this.#show === null) return;
    const body = placeBetween(this.#show[from], this.#show.pose, share, this.#build);
    this.mannequin.wear(body, breath);
    this.mannequin.glow.value = share ** 3;
  }

  /** Aims the camera; `still` frames the pose alone, else there is room for the start too. */
  look(viewpoint: Viewpoint, aspect: number, still: boolean): void {
    frameShot(this.camera, viewpoint, still ? this.#pointsStill : this.#points, aspect);
  }

  /** The stretch's props where this body needs them. */
  #fittedProps({ props, stretched }: CoachShow, skeleton: Skeleton): Group {
    return propsFor(props, { skeleton, build: this.#build, stretched });
  }

  #clearSurroundings(): void {
    disposeParts(this.#surroundings);
    this.#surroundings.clear();
  }

  dispose(): void {
    this.#clearSurroundings();
    this.mannequin.dispose();
    this.highlight.dispose();
  }
}

function disposeParts(group: Group): void {
  group.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    part.geometry.dispose();
    part.material.dispose();
  });
}

/** Corners of the boxes round the parts of a group, in the room. */
function cornersOf(group: Group): Vec3[] {
  return group.children.flatMap((part): Vec3[] => {
    const { min, max } = new Box3().setFromObject(part);
    return [min.x, max.x].flatMap((x) =>
      [min.y, max.y].flatMap((y) => [min.z, max.z].map((z): Vec3 => [x, y, z])),
    );
  });
}

/** Whether the body lies or kneels along z: by its trunk where that is level enough to tell, else by its outline. */
function liesAlongZ({ pelvis, head }: Skeleton, longM: number, wideM: number): boolean {
  const [x, , z] = minus(head.origin, pelvis.origin);
  if (Math.hypot(x, z) > LEVEL_TRUNK_M) return Math.abs(z) > Math.abs(x);
  return wideM > longM * 1.2;
}

/** A mat along the body that lies on it; arms and knees may reach over its sides. */
function matUnder(points: readonly Vec3[], skeleton: Skeleton): Mesh {
  const range = (axis: 0 | 2) => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[x0, x1], [z0, z1]] = [range(0), range(2)];
  const alongZ = liesAlongZ(skeleton, x1 - x0, z1 - z0);
  const length = (alongZ ? z1 - z0 : x1 - x0) + 2 * MAT_MARGIN_M;
  const mat = new Mesh(
    new RoundedBoxGeometry(length, MAT_THICK_M, MAT_WIDTH_M, 3, MAT_THICK_M / 2.2),
    new MeshStandardMaterial({ color: MAT_COLOUR, roughness: 1 }),
  );
  mat.rotation.y = alongZ ? Math.PI / 2 : 0;
  mat.position.set((x0 + x1) / 2, -MAT_THICK_M / 2, (z0 + z1) / 2);
  mat.receiveShadow = true;
  return mat;
}
