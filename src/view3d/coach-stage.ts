import type { WebGLRenderer } from 'three';
import type { CoachView } from './coach-view.ts';
import { createRenderer, drawsInSoftware } from './create-renderer.ts';

/** A canvas on the page that shows one view of the coach. */
export interface Place {
  readonly view: CoachView;
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
  /** Told once the first picture is drawn. */
  readonly onDrawn: () => void;
}

/** More pixels than this to the point make no picture crisper. */
const SHARPEST = 2;

/** After a context is lost: long enough for the driver to come back, short enough not to be missed. */
const RECOVERY_MS = 600;
const MOST_RECOVERIES = 5;

/** A machine that draws this slowly has no graphics card; it gets stills, so that the session keeps its time. */
const SLOW_MS = 70;
const SLOW_PICTURES = 6;

/**
 * Draws all the places where the coach is shown with one WebGL context. There is one only while there is a
 * place, and nothing is drawn while nothing changes.
 */
export class CoachStage {
  readonly #makeRenderer: () => WebGLRenderer;
  readonly #isSoftware: (renderer: WebGLRenderer) => boolean;
  readonly #places = new Set<Place>();
  #renderer: WebGLRenderer | null = null;
  #frame: number | null = null;
  #recoveries = 0;
  #slowPictures = 0;

  constructor(
    makeRenderer: () => WebGLRenderer = createRenderer,
    isSoftware: (renderer: WebGLRenderer) => boolean = drawsInSoftware,
  ) {
    this.#makeRenderer = makeRenderer;
    this.#isSoftware = isSoftware;
  }

  /** Whether movement is left out because drawing takes too long here. */
  get isSlow(): boolean {
    return this.#slowPictures >= SLOW_PICTURES;
  }

  /**
   * Starts to show a view.
   * @returns how to end it
   * @throws Error where the browser has no WebGL 2
   */
  open(place: Place): () => void {
    this.#renderer ??= this.#createRenderer();
    if (this.isSlow) place.view.settleDown();
    this.#places.add(place);
    this.wake();
    return () => this.#close(place);
  }

  /**
   * Whether the coach can be drawn here without holding up anything else.
   * @throws Error where the browser has no WebGL 2
   */
  drawsQuickly(): boolean {
    this.#renderer ??= this.#createRenderer();
    const quick = !this.isSlow;
    if (this.#places.size === 0 && !quick) this.#release();
    return quick;
  }

  /** Something has changed: looks at every place before the next repaint. */
  wake(): void {
    if (this.#frame !== null || this.#renderer === null) return;
    this.#frame = requestAnimationFrame((nowMs) => this.#draw(nowMs));
  }

  #close(place: Place): void {
    this.#places.delete(place);
    place.view.dispose();
    if (this.#places.size === 0) this.#release();
  }

  #createRenderer(): WebGLRenderer {
    const renderer = this.#makeRenderer();
    if (this.#isSoftware(renderer)) {
      this.#slowPictures = SLOW_PICTURES;
      renderer.shadowMap.enabled = false;
    }
    renderer.domElement.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      if (renderer === this.#renderer) this.#recover();
    });
    return renderer;
  }

  /** The old pictures stay on their canvases until a new context draws them again. */
  #recover(): void {
    this.#release();
    this.#recoveries += 1;
    if (this.#recoveries > MOST_RECOVERIES) return;
    setTimeout(() => {
      if (this.#places.size === 0 || this.#renderer !== null) return;
      try {
        this.#renderer = this.#createRenderer();
      } catch {
        this.#recover();
        return;
      }
      for (const { view } of this.#places) view.refresh();
      this.wake();
    }, RECOVERY_MS);
  }

  #release(): void {
    const renderer = this.#renderer;
    this.#renderer = null;
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    renderer?.dispose();
    renderer?.forceContextLoss();
  }

  #draw(nowMs: number): void {
    this.#frame = null;
    const renderer = this.#renderer;
    if (renderer === null) return;
    for (const place of this.#places) {
      if (place.view.isDue(nowMs)) this.#drawPlace(renderer, place, nowMs);
    }
    if ([...this.#places].some(({ view }) => view.isMoving())) this.wake();
  }

  #drawPlace(renderer: WebGLRenderer, { view, canvas, pen, onDrawn }: Place, nowMs: number): void {
    const sharpness = this.isSlow ? 1 : Math.min(SHARPEST, devicePixelRatio);
    const width = Math.round(canvas.clientWidth * sharpness);
    const height = Math.round(canvas.clientHeight * sharpness);
    if (width === 0 || height === 0) return;
    const before = performance.now();
    view.prepare(nowMs, width / height);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    if (renderer.domElement.width !== width || renderer.domElement.height !== height) {
      renderer.setSize(width, height, false);
    }
    renderer.render(view.coach.scene, view.coach.camera);
    pen.clearRect(0, 0, width, height);
    // Taken at once: after this task the context's picture is gone.
    pen.drawImage(renderer.domElement, 0, 0);
    this.#countSlow(performance.now() - before);
    if (this.isSlow) view.settleDown();
    onDrawn();
  }

  /** Once slow, always slow: only so many slow pictures in a row tell, and then no more are drawn in a row. */
  #countSlow(tookMs: number): void {
    if (this.isSlow) return;
    this.#slowPictures = tookMs > SLOW_MS ? this.#slowPictures + 1 : 0;
  }
}
