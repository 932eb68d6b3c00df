import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sampleByClip } from '../../../app/samples.ts';
import type { Session } from '../../../app/session.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { flowWords, phaseTitle } from '../../../app/words/flow.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { flawWords } from '../../../app/words/trouble.ts';
import { useApp } from '../../components/app-context.ts';
import { clearOverlay, drawOverlay } from '../../overlay/draw-overlay.ts';
import { useOutline } from '../../overlay/use-outline.ts';
import { useOverlay } from '../../overlay/use-overlay.ts';
import { StageCover } from './stage-cover.tsx';
import { StageGuides } from './stage-guides.tsx';
import { StageStatus } from './status-line.tsx';

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

function useDrawing(session: Session) {
  const { ref, pen } = useOverlay();
  const drawAim = useOutline(session);
  const { diagnostics } = useApp();
  useEffect(() => {
    let broken = false;
    return effect(() => {
      if (broken) return;
      try {
        const view = session.live.view.value;
        const hold = session.live.hold.peek();
        const context = pen(session.video.peek());
        if (context === null) return;
        // While paused the picture goes on, and old lines beside a new body would mislead.
        const isShown = session.stage.value.kind === 'running' && !session.paused.value;
        if (view === null || hold === null || !isShown) {
          clearOverlay(context);
          return;
        }
        drawOverlay(context, view, hold.stretch, hold.side, drawAim);
      } catch (error) {
        // Coaching goes on without it: an error here would stop whatever comes after the drawing.
        broken = true;
        diagnostics.note('overlay-failed', String(error));
      }
    });
  }, [session, diagnostics, pen, drawAim]);
  return ref;
}

function Title({ session }: { readonly session: Session }) {
  const { source, live } = session;
  const hold = live.hold.value;
  const sample = source === 'camera' ? null : sampleByClip(source.slice('demo:'.length));
  const phase = phaseTitle(live.phase.value, live.isNextStretch.value);
  const isRunning = session.stage.value.kind === 'running';
  const isOver = live.phase.value === 'done' || live.phase.value === 'pain';
  const isNamed = isRunning && phase !== '' && !isOver;
  return (
    <header>
      <h1 class="stage-title">
        {hold !== null && phrase(hold.stretch.name)}
        {hold?.side != null && <span> {sideTitle(hold.side)}</span>}
      </h1>
      {isNamed && <p class="stage-phase">{phase}</p>}
      <StageStatus session={session} />
      {source !== 'camera' && (
        <p class="stage-sample">
          {sessionWords.sample(sample === null ? '' : phrase(sample.shows))}
        </p>
      )}
    </header>
  );
}

/** The next one to try where a model is too slow. */
const LIGHTER = { heavy: 'full', full: 'lite', lite: null } as const;

/** Stands over the picture, since what is wrong is the picture. */
function FlawNote({ session }: { readonly session: Session }) {
  const flaw = session.stage.value.kind === 'running' ? session.flaw.value : null;
  const lighter = flaw === 'slow-computer' ? LIGHTER[session.model.value] : null;
  return (
    <div class="stage-flaw" role="status" hidden={flaw === null}>
      {flaw !== null && <p>{flawWords(flaw)}</p>}
      {lighter !== null && (
        <button type="button" class="button" onClick={() => session.useModel(lighter)}>
          {sessionWords.useModel[lighter]}
        </button>
      )}
    </div>
  );
}

/** Taken with the hands-free sign, the key E, or here. */
function EasierOffer({ session }: { readonly session: Session }) {
  if (!session.live.easierOffered.value) return null;
  return (
    <button
      type="button"
      class="button button-main stage-offer"
      onClick={() => session.command({ kind: 'easier' })}
    >
      {flowWords.easierTake}
    </button>
  );
}

/** The mirrored picture with the joints drawn over it. */
export function Stage({ session }: { readonly session: Session }) {
  const holder = useVideo(session);
  const canvas = useDrawing(session);
  return (
    <section class="stage" aria-label={sessionWords.picture}>
      <div class="stage-video" ref={holder} />
      <div aria-hidden="true">
        <canvas class="stage-picture" ref={canvas} />
      </div>
      <StageGuides session={session} />
      <Title session={session} />
      <FlawNote session={session} />
      <EasierOffer session={session} />
      <StageCover session={session} />
    </section>
  );
}
