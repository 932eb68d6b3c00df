import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type CaptureStage, COUNTDOWN_S, openCameraCapture } from '../../../app/capture.ts';
import { momentOf } from '../../../app/pictures.ts';
import { ownStretchWords } from '../../../app/words/own-stretch.ts';
import { troubleWords } from '../../../app/words/trouble.ts';
import { useApp } from '../../components/app-context.ts';
import { TroubleText } from '../../components/trouble-text.tsx';
import type { TakenPose } from './posed-picture.tsx';

interface CameraTakerProps {
  readonly onTaken: (taken: TakenPose) => void;
}

type QuietStage = Exclude<CaptureStage, { readonly kind: 'trouble' }>;

function stageWords(stage: QuietStage): string {
  switch (stage.kind) {
    case 'opening':
      return ownStretchWords.opening;
    case 'watching':
      return ownStretchWords.ready(COUNTDOWN_S);
    case 'counting':
      return ownStretchWords.counting;
    case 'holding':
      return ownStretchWords.holding;
    case 'taken':
      return ownStretchWords.taken;
  }
}

/** Puts the camera's own element on the screen; it belongs to the feed. */
function LivePicture({ video }: { readonly video: HTMLVideoElement | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (video !== null) place.current?.replaceChildren(video);
  }, [video]);
  return <div ref={place} class="capture-video" />;
}

/** A pose held before the camera for three seconds, after a countdown that is spoken too. */
export function CameraTaker({ onTaken }: CameraTakerProps) {
  const { openFeed, later, voice, poseModel } = useApp();
  const taking = useMemo(
    () =>
      openCameraCapture({ openFeed, later }, poseModel.peek().model, (seconds) =>
        voice.say(ownStretchWords.count(seconds), 'count'),
      ),
    [openFeed, later, poseModel, voice],
  );
  useEffect(() => () => taking.close(), [taking]);
  const stage = taking.stage.value;
  const video = taking.video.value;
  useEffect(() => {
    if (stage.kind === 'holding') voice.say(ownStretchWords.holding, 'count');
    if (stage.kind !== 'taken' || video === null) return;
    voice.say(ownStretchWords.taken, 'count');
    void momentOf(video).then((picture) => onTaken({ picture, frames: stage.frames }));
  }, [stage, video, voice, onTaken]);
  return (
    <section class="capture" aria-label={ownStretchWords.camera}>
      <div class="capture-stage">
        <LivePicture video={video} />
        {stage.kind === 'counting' && <p class="capture-count">{stage.seconds}</p>}
      </div>
      <div class="capture-words" role="status">
        {stage.kind === 'trouble' ? (
          <TroubleText id={stage.trouble.id} />
        ) : (
          <p>{stageWords(stage)}</p>
        )}
      </div>
      {stage.kind === 'watching' && (
        <button
          type="button"
          class="button button-main button-large"
          onClick={() => taking.countDown()}
        >
          {ownStretchWords.begin}
        </button>
      )}
      {stage.kind === 'trouble' && (
        <button type="button" class="button" onClick={() => taking.retry()}>
          {troubleWords(stage.trouble.id).retry}
        </button>
      )}
    </section>
  );
}
