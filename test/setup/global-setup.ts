import { prepareFakeCameras } from './fake-camera.ts';

/** Ahead of the tests, so that the first of them is not the one that pays for it. */
export default async function prepare(): Promise<void> {
  await prepareFakeCameras();
}
