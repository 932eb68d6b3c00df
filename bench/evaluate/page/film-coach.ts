import type { PerspectiveCamera } from 'three';
import { advisedYaw } from '../../../src/core/advised-yaw.ts';
import { BODY_BUILDS, type BodyBuild } from '../../../src/core/body-build.ts';
import { middleOf } from '../../../src/core/pinhole.ts';
import { placeBetween } from '../../../src/core/place-body.ts';
import { stretchById } from '../../../src/stretches/library.ts';
import { startPose } from '../../../src/stretches/poses/reference-poses.ts';
import { CoachScene, type CoachShow } from '../../../src/view3d/coach-scene.ts';
import { coachShow } from '../../../src/view3d/coach-show.ts';
import { createRenderer } from '../../../src/view3d/create-renderer.ts';
import { COACH_FPS, COACH_TIMES, type CoachShot, coachPlace } from '../coach/shot.ts';
import type { Picture } from './pictures.ts';
import { createLaptopCamera, createRoom, WALL_COLOUR } from './room.ts';

const WIDTH = 640;
const HEIGHT = 480;
/** Breaths a minute of somebody at rest. */
const BREATHS_PER_MINUTE = 15;
/** Every so many corners of the skin are enough to know where the body is. */
const OUTLINE_STEP = 7;
/** A stretch that begins as one stands. */
const STANDING_STRETCH = 'standing_side_bend';

/** Puts the coach where they are at a time. */
function pose({ scene, show, build }: FilmSet, seconds: number): void {
  const breath = 0.5 + 0.5 * Math.sin((2 * Math.PI * BREATHS_PER_MINUTE * seconds) / 60);
  const { way, share } = coachPlace(seconds);
  const standing = startPose(STANDING_STRETCH, 'left');
  if (way === 'into-stretch' || standing === null) scene.moveTo(share, breath);
  else {
    const body = placeBetween(standing, show.start, share, build);
    scene.mannequin.wear(body, breath);
  }
  scene.mannequin.glow.value = 0;
}

interface FilmSet {
  readonly scene: CoachScene;
  readonly build: BodyBuild;
  readonly show: CoachShow;
  readonly camera: PerspectiveCamera;
}

/** @throws Error for a stretch that has no reference pose */
function setUp({ stretchId, side, level, build: name, askewDeg }: CoachShot): FilmSet {
  const stretch = stretchById(stretchId);
  const show = stretch === null ? null : coachShow(stretch, side, level, null);
  if (stretch === null || show === null) throw new Error(`There is no pose of "${stretchId}".`);
  const build = BODY_BUILDS[name];
  const scene = new CoachScene(build);
  scene.set({ ...show, muscles: [] });
  const yawDeg = advisedYaw(stretch, side) + askewDeg;
  scene.scene.background = WALL_COLOUR;
  scene.scene.add(createRoom(yawDeg));
  const ends = [0, 1].flatMap((share) => {
    scene.moveTo(share, 0);
    return scene.mannequin.outline(OUTLINE_STEP);
  });
  const { surface, distanceM } = stretch.placement;
  const [near, far] = distanceM;
  const place = { yawDeg, surface, distanceM: (near + far) / 2, middle: middleOf(ends) };
  return { scene, build, show, camera: createLaptopCamera(place, WIDTH / HEIGHT) };
}

/**
 * The coach doing a stretch before a laptop's camera that stands as the placement says, picture by picture.
 * @throws Error for a stretch that has no reference pose, or where the browser has no WebGL 2
 */
export async function* filmCoach(shot: CoachShot): AsyncGenerator<Picture> {
  const set = setUp(shot);
  const { scene, camera } = set;
  const renderer = createRenderer();
  // Shadows take as long as all the rest where there is no graphics card.
  renderer.shadowMap.enabled = false;
  renderer.setPixelRatio(1);
  renderer.setSize(WIDTH, HEIGHT, false);
  try {
    for (let index = 0; index <= COACH_TIMES.ends * COACH_FPS; index += 1) {
      const t = index / COACH_FPS;
      pose(set, t);
      renderer.render(scene.scene, camera);
      yield { t, bitmap: await createImageBitmap(renderer.domElement) };
    }
  } finally {
    scene.dispose();
    renderer.dispose();
    renderer.forceContextLoss();
  }
}
