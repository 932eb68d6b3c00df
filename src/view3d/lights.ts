import {
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  PlaneGeometry,
  ShadowMaterial,
} from 'three';

const SHADOW_REACH_M = 1.5;

/** Soft morning light: a wide sky, a low warm key, a cool rim that parts the body from dark paper. */
export function createLights(): Group {
  const group = new Group();
  const sky = new HemisphereLight('#fff6e8', '#a8927c', 2.5);
  const key = new DirectionalLight('#fff0dc', 2.1);
  key.position.set(0.9, 3.8, 1.3);
  key.castShadow = true;
  key.shadow.mapSize.set(1024, 1024);
  key.shadow.radius = 9;
  key.shadow.blurSamples = 12;
  key.shadow.bias = -0.0006;
  key.shadow.normalBias = 0.012;
  const box = key.shadow.camera;
  box.left = -SHADOW_REACH_M;
  box.right = SHADOW_REACH_M;
  box.top = SHADOW_REACH_M;
  box.bottom = -SHADOW_REACH_M;
  box.near = 0.5;
  box.far = 8;
  const fill = new DirectionalLight('#dfe9ff', 0.7);
  fill.position.set(1.5, 1.2, -3);
  const rim = new DirectionalLight('#eaf6ff', 1.1);
  rim.position.set(-3, 2.4, -0.8);
  group.add(sky, key, key.target, fill, rim);
  return group;
}

/** Takes the body's shadow and is otherwise not there. */
export function createShadowFloor(): Mesh {
  const floor = new Mesh(
    new PlaneGeometry(8, 8),
    new ShadowMaterial({ opacity: 0.2, depthWrite: false }),
  );
  floor.rotation.x = -Math.PI / 2;
  floor.receiveShadow = true;
  return floor;
}
