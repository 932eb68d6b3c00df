import { useState } from 'preact/hooks';
import { summaryWords } from '../../../app/words/summary.ts';
import { advisedYaw } from '../../../core/advised-yaw.ts';
import type { BodyPose } from '../../../core/body-pose.ts';
import type { Stretch } from '../../../core/reference.ts';
import type { SessionSummary } from '../../../core/session-types.ts';
import { useApp } from '../../components/app-context.ts';
import { CoachPicture } from '../../components/coach-picture.tsx';

interface Poses {
  readonly yours: BodyPose;
  readonly reference: BodyPose;
}

/** Turned as the reference is: how somebody stood to the camera is no difference of posture. */
function facingAs({ pelvis: { turnDeg } }: BodyPose, pose: BodyPose): BodyPose {
  return { ...pose, pelvis: { ...pose.pelvis, turnDeg } };
}

/** The poses and the fitting are files of their own, needed only when somebody asks for the picture. */
async function posesOf(
  stretch: Stretch,
  { side, level, joints }: SessionSummary,
): Promise<Poses | null> {
  const [{ aimedPose }, { measuredPose }] = await Promise.all([
    import('../../../stretches/poses/reference-poses.ts'),
    import('../../../core/measured-pose.ts'),
  ]);
  const reference = aimedPose(stretch, level, side);
  if (reference === null) return null;
  const yawDeg = advisedYaw(stretch, side);
  const fitted = measuredPose(reference, joints, side ?? 'right', yawDeg);
  return { reference, yours: facingAs(reference, fitted) };
}

/** The mannequin in the person's average held pose, beside the reference. */
export function PosePictures({ summary }: { readonly summary: SessionSummary }) {
  const { library } = useApp();
  const [poses, setPoses] = useState<Poses | null>(null);
  const stretch = library.find(summary.stretchId);
  const isRead = summary.joints.some(({ mean }) => mean !== null);
  if (stretch === null || !isRead) return null;
  const say = summaryWords.pose;
  const show = async (): Promise<void> =>
    setPoses(await posesOf(stretch, summary).catch(() => null));
  const { side, level } = summary;
  if (poses === null) {
    return (
      <button type="button" class="button" onClick={() => void show()}>
        {say.show}
      </button>
    );
  }
  const shown = { stretch, side, mode: 'still', level } as const;
  return (
    <section aria-label={say.title}>
      <h2>{say.title}</h2>
      <p class="section-note">{say.note}</p>
      <div class="pose-pictures">
        <figure>
          <CoachPicture {...shown} pose={poses.yours} beside={poses.reference} />
          <figcaption>{say.yours}</figcaption>
        </figure>
        <figure>
          <CoachPicture {...shown} pose={poses.reference} beside={poses.yours} />
          <figcaption>{say.reference}</figcaption>
        </figure>
      </div>
    </section>
  );
}
