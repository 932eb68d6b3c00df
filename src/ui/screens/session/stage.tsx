import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sampleByClip } from '../../../app/samples.ts';
import type { Session } from '../../../app/session.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { flawWords } from '../../../app/words/trouble.ts';
import { clearOverlay, drawOverlay } from '../../overlay/draw-overlay.ts';
import { StageCover } from './stage-cover.tsx';

/** Twice a webcam's size: sharp lines on a large screen, cheap to draw. */
const OVERLAY_HEIGHT = 960;

/** The source owns its video element; the stage only shows it. */
function useVideo(session: Session) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      effect(() => {
        const video = session.video.value;
        if (video === null) return;
        video.classList.add('stage-picture');
        holder.current?.replaceChildren(video);
        // Moving a playing video in the page may pause it.
        if (video.paused && !session.paused.peek()) video.play().catch(() => undefined);
      }),
    [session],
  );
  return holder;
}

function useOverlay(session: Session) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(
    () =>
      effect(() => {
        const view = session.live.view.value;
        const element = canvas.current;
        const context = element?.getContext('2d');
        if (view === null || !element || !context) return;
        if (session.stage.value.kind === 'trouble') {
          clearOverlay(context);
          return;
        }
        const video = session.video.peek();
        const aspect = video?.videoWidth ? video.videoWidth / video.videoHeight : 4 / 3;
        const width = Math.round(OVERLAY_HEIGHT * aspect);
        if (element.width !== width) element.width = width;
        drawOverlay(context, view, session.stretch, session.side);
      }),
    [session],
  );
  return canvas;
}

function Title({ session }: { readonly session: Session }) {
  const { stretch, side, source } = session;
  const sample = source === 'camera' ? null : sampleByClip(source.slice('demo:'.length));
  return (
    <header>
      <h1 class="stage-title">
        {stretch.name}
        {side !== null && <span> {sideTitle(side)}</span>}
      </h1>
      {source !== 'camera' && (
        <p class="stage-sample">Sample{sample && `: ${phrase(sample.shows)}`}</p>
      )}
    </header>
  );
}

/** Stands over the picture, since what is wrong is the picture. */
function FlawNote({ session }: { readonly session: Session }) {
  const flaw = session.stage.value.kind === 'running' ? session.flaw.value : null;
  return (
    <p class="stage-flaw" role="status" hidden={flaw === null}>
      {flaw !== null && flawWords(flaw)}
    </p>
  );
}

/** The mirrored picture with the joints drawn over it. */
export function Stage({ session }: { readonly session: Session }) {
  const holder = useVideo(session);
  const canvas = useOverlay(session);
  return (
    <section class="stage" aria-label="Picture">
      <div class="stage-video" ref={holder} />
      <div aria-hidden="true">
        <canvas
          class="stage-picture"
          ref={canvas}
          width={(OVERLAY_HEIGHT * 4) / 3}
          height={OVERLAY_HEIGHT}
        />
      </div>
      <Title session={session} />
      <FlawNote session={session} />
      <StageCover session={session} />
    </section>
  );
}
