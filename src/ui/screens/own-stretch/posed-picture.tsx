import { useEffect, useRef } from 'preact/hooks';
import { ownStretchWords } from '../../../app/words/own-stretch.ts';
import type { PoseFrame } from '../../../core/pose.ts';
import { drawJoints } from '../../overlay/draw-joints.ts';

export interface TakenPose {
  readonly picture: ImageBitmap;
  /** One of a photo; some ninety of a camera. */
  readonly frames: readonly PoseFrame[];
}

/** The picture with what was read on it, so that a misread pose is seen at once. */
export function PosedPicture({ taken }: { readonly taken: TakenPose }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { picture, frames } = taken;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.drawImage(picture, 0, 0);
    const middle = frames[Math.floor(frames.length / 2)];
    if (middle !== undefined) drawJoints(context, middle);
  }, [picture, frames]);
  return (
    <canvas
      ref={canvas}
      class="posed-picture"
      width={picture.width}
      height={picture.height}
      role="img"
      aria-label={ownStretchWords.pictureOf}
    />
  );
}
