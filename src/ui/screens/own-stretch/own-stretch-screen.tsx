import { useCallback, useState } from 'preact/hooks';
import { capture } from '../../../app/make-stretch.ts';
import { ownStretchWords } from '../../../app/words/own-stretch.ts';
import type { Side } from '../../../core/landmarks.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { useTitle } from '../../components/use-title.ts';
import { SeekHelpScreen } from '../safety/seek-help.tsx';
import { CameraTaker } from './camera-taker.tsx';
import { PhotoTaker, VideoTaker } from './file-taker.tsx';
import { PosedPicture, type TakenPose } from './posed-picture.tsx';
import { type PoseSource, SourceChoice } from './source-choice.tsx';
import { StretchFormPanel } from './stretch-form.tsx';

type SideChoice = Side | 'both';

const SIDE_CHOICES: readonly SideChoice[] = ['both', 'left', 'right'];

interface TakerProps {
  readonly source: PoseSource;
  readonly onTaken: (taken: TakenPose) => void;
}

function Taker({ source, onTaken }: TakerProps) {
  switch (source.kind) {
    case 'camera':
      return <CameraTaker onTaken={onTaken} />;
    case 'photo':
      return <PhotoTaker file={source.file} onTaken={onTaken} />;
    case 'video':
      return <VideoTaker file={source.file} onTaken={onTaken} />;
  }
}

interface TakenProps {
  readonly taken: TakenPose;
  readonly side: Side | null;
  readonly onAgain: () => void;
}

/** What was read, with the form beside it; or why it cannot be used. */
function Taken({ taken, side, onAgain }: TakenProps) {
  const result = taken.frames.length === 0 ? null : capture(taken.frames, side);
  const problem = result === null ? 'nobody' : result.kind === 'failed' ? result.reason : null;
  return (
    <div class="own-taken">
      <div class="own-picture">
        <PosedPicture taken={taken} />
        {problem !== null && (
          <p class="caution-mark caution-avoid" role="alert">
            {ownStretchWords.problems[problem]}
          </p>
        )}
        <button type="button" class="button" onClick={onAgain}>
          {ownStretchWords.again}
        </button>
      </div>
      {result?.kind === 'captured' && (
        // Another side makes other joints of the same picture.
        <StretchFormPanel key={side} pose={result.pose} />
      )}
    </div>
  );
}

/** A pose from the camera, a photo or a video becomes a stretch of the person's own. */
export function OwnStretchScreen() {
  const { settings } = useApp();
  const [sides, setSides] = useState<SideChoice>('both');
  const [source, setSource] = useState<PoseSource | null>(null);
  const [taken, setTaken] = useState<TakenPose | null>(null);
  const take = useCallback((next: TakenPose) => setTaken(next), []);
  const { title, intro, warning, which, sides: sideLabels } = ownStretchWords;
  useTitle(title);
  if (settings.value.emergencySign === true) return <SeekHelpScreen />;
  const again = (): void => {
    setTaken(null);
    setSource(null);
  };
  return (
    <main class="page own-stretch">
      <header>
        <h1>{title}</h1>
        <p class="routines-intro">{intro}</p>
        <p class="routines-intro">{warning}</p>
      </header>
      <Choice<SideChoice>
        legend={which}
        options={SIDE_CHOICES.map((value) => ({ value, label: sideLabels[value] }))}
        value={sides}
        onChoose={setSides}
      />
      {taken !== null ? (
        <Taken taken={taken} side={sides === 'both' ? null : sides} onAgain={again} />
      ) : (
        <>
          <SourceChoice onChoose={setSource} />
          {source !== null && <Taker source={source} onTaken={take} />}
        </>
      )}
    </main>
  );
}
