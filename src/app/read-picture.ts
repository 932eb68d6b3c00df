import type { PoseFrame } from '../core/pose.ts';
import type { PoseClient, PoseClientEvents } from '../pose/pose-client.ts';

/** The network follows a person from picture to picture; on a still one it settles after a few looks. */
const LOOKS = 4;
const LOOK_EVERY_MS = 33;

/**
 * Reads one picture, which stays the caller's.
 * @returns the pose, or null where nobody was found
 * @throws Error where the network cannot be loaded
 */
export async function readPicture(
  picture: ImageBitmap,
  openClient: (events: PoseClientEvents) => PoseClient,
): Promise<PoseFrame | null> {
  const client = openClient({});
  try {
    const error = await client.start();
    if (error !== null) throw new Error(error.message);
    let last: PoseFrame | null = null;
    for (let look = 0; look < LOOKS; look += 1) {
      const copy = await createImageBitmap(picture);
      last = (await client.detect(copy, look * LOOK_EVERY_MS)) ?? last;
    }
    return last?.landmarks === null ? null : last;
  } finally {
    client.close();
  }
}
