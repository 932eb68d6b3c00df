/** The computer and browser, as far as the page can see them. */
export interface Machine {
  readonly browser: string;
  readonly cores: number | null;
  /** Null where there is no WebGL2. */
  readonly graphics: string | null;
  readonly screen: string;
}

export function readMachine(): Machine {
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return {
    browser: navigator.userAgent,
    cores: navigator.hardwareConcurrency ?? null,
    graphics: readGraphics(),
    screen: `${innerWidth} × ${innerHeight}, scale ${Math.round(devicePixelRatio * 100) / 100}`,
  };
}

/** Graphics done by the processor: SwiftShader, Mesa's and Windows' own, and what virtual machines offer. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|lavapipe|software|basic render/i;

/** The graphics card's name; null where WebGL2 is missing or done by the processor. */
export function realGraphics(): string | null {
  const name = readGraphics();
  return name === null || SOFTWARE.test(name) ? null : name;
}

function readGraphics(): string | null {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return null;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  // A page may hold only so many contexts, and the session needs one.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return String(renderer);
}
