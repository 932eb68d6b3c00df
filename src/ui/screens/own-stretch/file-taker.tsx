import { useEffect, useRef, useState } from 'preact/hooks';
import { momentOf, photoOf } from '../../../app/pictures.ts';
import { ownStretchWords } from '../../../app/words/own-stretch.ts';
import { useApp } from '../../components/app-context.ts';
import type { TakenPose } from './posed-picture.tsx';

interface FileTakerProps {
  readonly file: File;
  readonly onTaken: (taken: TakenPose) => void;
}

type Reading = 'idle' | 'reading' | 'not-readable' | 'model-failed';

function useReading(onTaken: FileTakerProps['onTaken']) {
  const { readPicture, poseModel } = useApp();
  const [reading, setReading] = useState<Reading>('idle');
  async function read(taking: Promise<ImageBitmap>): Promise<void> {
    setReading('reading');
    const picture = await taking.catch(() => null);
    if (picture === null) return setReading('not-readable');
    try {
      const frame = await readPicture(picture, poseModel.peek().model);
      setReading('idle');
      onTaken({ picture, frames: frame === null ? [] : [frame] });
    } catch {
      setReading('model-failed');
    }
  }
  return { reading, read, setReading };
}

function ReadingWords({ reading }: { readonly reading: Reading }) {
  const { reading: busy, notReadable, modelFailed } = ownStretchWords;
  if (reading === 'idle') return null;
  if (reading === 'reading') return <p role="status">{busy}</p>;
  return <p role="alert">{reading === 'not-readable' ? notReadable : modelFailed}</p>;
}

/** A photo is read as soon as it is chosen. */
export function PhotoTaker({ file, onTaken }: FileTakerProps) {
  const { reading, read } = useReading(onTaken);
  useEffect(() => void read(photoOf(file)), [file]);
  return <ReadingWords reading={reading} />;
}

/** In a video the person goes to the moment first. */
export function VideoTaker({ file, onTaken }: FileTakerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  const { reading, read, setReading } = useReading(onTaken);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <section class="capture" aria-label={ownStretchWords.video}>
      <p>{ownStretchWords.choosePlace}</p>
      {address !== null && (
        <video
          ref={video}
          class="capture-file"
          src={address}
          controls
          muted
          playsInline
          preload="auto"
          onError={() => setReading('not-readable')}
        />
      )}
      <button
        type="button"
        class="button button-main"
        disabled={reading === 'reading'}
        onClick={() => {
          if (video.current === null) return;
          video.current.pause();
          void read(momentOf(video.current));
        }}
      >
        {ownStretchWords.useMoment}
      </button>
      <ReadingWords reading={reading} />
    </section>
  );
}
