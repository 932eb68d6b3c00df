import { NeutralToneMapping, VSMShadowMap, WebGLRenderer } from 'three';

/**
 * The one WebGL renderer, transparent where there is nothing.
 * @throws Error where the browser has no WebGL 2
 */
export function createRenderer(): WebGLRenderer {
  const renderer = new WebGLRenderer({
    antialias: true,
    alpha: true,
    powerPreference: 'low-power',
  });
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = VSMShadowMap;
  renderer.toneMapping = NeutralToneMapping;
  renderer.toneMappingExposure = 1;
  return renderer;
}
