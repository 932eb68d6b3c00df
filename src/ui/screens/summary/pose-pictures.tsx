import { useState } from 'preact/hooks';
import { summaryWords } from '../../../app/words/summary.ts';
import type { BodyPose } from '../../../core/body-pose.ts';
import { measuredPose } from '../../../core/measured-pose.ts';
import type { Stretch } from '../../../core/reference.ts';
import type { SessionSummary } from '../../../core/session-types.ts';
import { useApp } from '../../components/app-context.ts';
import { CoachPicture } from '../../components/coach-picture.tsx';

/** The reference poses are a file of their own, needed only when somebody asks for the picture. */
async function poseOf(
  stretch: Stretch,
  { side, level, joints }: SessionSummary,
): Promise<BodyPose | null> {
  const { aimedPose } = await import('../../../stretches/poses/reference-poses.ts');
  const reference = aimedPose(stretch, level, side);
  return reference === null ? null : measuredPose(reference, joints, side ?? 'right');
}

/** The mannequin in the person's average held pose, beside the reference. */
export function PosePictures({ summary }: { readonly summary: SessionSummary }) {
  const { library } = useApp();
  const [pose, setPose] = useState<BodyPose | null>(null);
  const stretch = library.find(summary.stretchId);
  const isRead = summary.joints.some(({ mean }) => mean !== null);
  if (stretch === null || !isRead) return null;
  const say = summaryWords.pose;
  const show = async (): Promise<void> => setPose(await poseOf(stretch, summary).catch(() => null));
  const { side, level } = summary;
  if (pose === null) {
    return (
      <button type="button" class="button" onClick={() => void show()}>
        {say.show}
      </button>
    );
  }
  return (
    <section aria-label={say.title}>
      <h2>{say.title}</h2>
      <p class="section-note">{say.note}</p>
      <div class="pose-pictures">
        <figure>
          <CoachPicture stretch={stretch} side={side} mode="still" level={level} pose={pose} />
          <figcaption>{say.yours}</figcaption>
        </figure>
        <figure>
          <CoachPicture stretch={stretch} side={side} mode="still" level={level} />
          <figcaption>{say.reference}</figcaption>
        </figure>
      </div>
    </section>
  );
}
