import type { WebGLRenderer } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stretchById } from '../../src/stretches/library.ts';
import { coachShow } from '../../src/view3d/coach-show.ts';
import { CoachStage, type Place } from '../../src/view3d/coach-stage.ts';
import { CoachView, type Liveliness } from '../../src/view3d/coach-view.ts';

/** A renderer that draws nothing and counts. */
class FakeRenderer {
  readonly domElement = Object.assign(new EventTarget(), { width: 0, height: 0 });
  readonly shadowMap = { enabled: true };
  pictures = 0;
  released = false;
  onRender = () => {};

  setSize(width: number, height: number): void {
    Object.assign(this.domElement, { width, height });
  }

  render(): void {
    this.pictures += 1;
    this.onRender();
  }

  dispose(): void {
    this.released = true;
  }

  forceContextLoss(): void {
    this.domElement.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
  }
}

let renderers: FakeRenderer[];
let repaints: ((nowMs: number) => void)[];
let nowMs: number;

beforeEach(() => {
  vi.useFakeTimers();
  renderers = [];
  repaints = [];
  nowMs = 0;
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('requestAnimationFrame', (callback: (nowMs: number) => void) =>
    repaints.push(callback),
  );
  vi.stubGlobal('cancelAnimationFrame', () => {
    repaints = [];
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function newStage(isSoftware = false): CoachStage {
  const make = () => {
    const renderer = new FakeRenderer();
    renderers.push(renderer);
    return renderer as unknown as WebGLRenderer;
  };
  return new CoachStage(make, () => isSoftware);
}

function newPlace(liveliness: Liveliness, id = 'standing_side_bend'): Place {
  const stretch = stretchById(id);
  const show = stretch && coachShow(stretch, 'left', 'full', null);
  if (!show) throw new Error('no stretch to show');
  const view = new CoachView();
  view.show(show, { yawDeg: 0, pitchDeg: 6 }, liveliness, nowMs);
  const canvas = { clientWidth: 300, clientHeight: 300, width: 0, height: 0 };
  const pen = { clearRect: () => {}, drawImage: () => {} };
  return {
    view,
    canvas: canvas as HTMLCanvasElement,
    pen: pen as unknown as CanvasRenderingContext2D,
    onDrawn: vi.fn(),
  };
}

/** Lets the browser repaint until nothing asks for it, at most so often. @returns how often it did */
function repaint(most: number): number {
  for (let done = 0; done < most; done++) {
    const waiting = repaints.splice(0);
    if (waiting.length === 0) return done;
    nowMs += 16;
    for (const callback of waiting) callback(nowMs);
  }
  return most;
}

describe('the stage', () => {
  it('draws all places with one renderer, and gives it back with the last of them', () => {
    const stage = newStage();
    const closeFirst = stage.open(newPlace('still'));
    const closeSecond = stage.open(newPlace('still'));
    expect(renderers).toHaveLength(1);
    closeFirst();
    expect(renderers[0]?.released).toBe(false);
    closeSecond();
    expect(renderers[0]?.released).toBe(true);
    vi.runAllTimers();
    expect(renderers).toHaveLength(1);
  });

  it('draws a still coach once, and again only when something changes', () => {
    const stage = newStage();
    const place = newPlace('still');
    stage.open(place);
    repaint(50);
    expect(renderers[0]?.pictures).toBe(1);
    expect(place.onDrawn).toHaveBeenCalledOnce();
    place.view.orbit(10, 0);
    stage.wake();
    repaint(50);
    expect(renderers[0]?.pictures).toBe(2);
  });

  it('moves a lively coach in every repaint, and breathes in fewer', () => {
    const stage = newStage();
    stage.open(newPlace('lively'));
    repaint(100);
    const moving = renderers[0]?.pictures ?? 0;
    expect(moving).toBe(100);
    repaint(120);
    const before = renderers[0]?.pictures ?? 0;
    repaint(100);
    expect((renderers[0]?.pictures ?? 0) - before).toBeLessThan(30);
  });

  it('goes to and fro in slow repetitions, and waits in the pose while a joint is marked', () => {
    const { view } = newPlace('lively', 'standing_back_extension');
    const shares = (fromMs: number, toMs: number) => {
      const seen: number[] = [];
      for (let ms = fromMs; ms < toMs; ms += 600) {
        view.prepare(ms, 1);
        seen.push(view.coach.mannequin.glow.value);
      }
      return seen;
    };
    const lap = shares(3200, 12_000);
    expect(Math.max(...lap)).toBe(1);
    expect(Math.min(...lap)).toBe(0);
    view.correct({ angle: 'knee.s', direction: 'straighten' });
    shares(12_000, 22_000);
    expect(Math.min(...shares(22_000, 32_000))).toBe(1);
    view.correct(null);
    expect(Math.min(...shares(32_000, 41_000))).toBe(0);
  });

  it('draws again with a new context after one is lost', () => {
    const stage = newStage();
    stage.open(newPlace('still'));
    repaint(5);
    renderers[0]?.domElement.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
    vi.runAllTimers();
    repaint(5);
    expect(renderers).toHaveLength(2);
    expect(renderers[1]?.pictures).toBe(1);
  });

  it('draws one picture and no shadow where there is no graphics card', () => {
    const stage = newStage(true);
    stage.open(newPlace('lively'));
    repaint(50);
    expect(renderers[0]?.pictures).toBe(1);
    expect(renderers[0]?.shadowMap.enabled).toBe(false);
  });

  it('says so before a session, and keeps no context for it', () => {
    expect(newStage(false).drawsQuickly()).toBe(true);
    expect(newStage(true).drawsQuickly()).toBe(false);
    expect(renderers.at(-1)?.released).toBe(true);
  });

  it('lets a coach stand still where drawing is slow', () => {
    const stage = newStage();
    stage.open(newPlace('lively'));
    const renderer = renderers[0] as FakeRenderer;
    renderer.onRender = () => vi.advanceTimersByTime(200);
    expect(repaint(100)).toBeLessThan(20);
    expect(stage.isSlow).toBe(true);
  });
});
