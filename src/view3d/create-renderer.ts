import { NeutralToneMapping, VSMShadowMap, WebGLRenderer } from 'three';

/**
 * The one WebGL renderer, transparent where there is nothing.
 * @throws Error where the browser has no WebGL 2
 */
export function createRenderer(): WebGLRenderer {
  const canvas = document.createElement('canvas');
  const attributes = { antialias: true, alpha: true, powerPreference: 'low-power' } as const;
  // Asked for here, because three reports a missing one as a mistake of the page's.
  const context = canvas.getContext('webgl2', attributes);
  if (!(context instanceof WebGL2RenderingContext)) throw new Error('this browser has no WebGL 2');
  const renderer = new WebGLRenderer({ canvas, context, ...attributes });
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = VSMShadowMap;
  renderer.toneMapping = NeutralToneMapping;
  renderer.toneMappingExposure = 1;
  return renderer;
}

/** Whether the machine has no graphics card to draw with, so that every picture takes the processor's time. */
export function drawsInSoftware(renderer: WebGLRenderer): boolean {
  const gl = renderer.getContext();
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = names === null ? '' : String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL));
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}
