import { MeshStandardMaterial } from 'three';
import { GLOW_COLOUR } from './palette.ts';

/** How strongly stretched muscles glow, shared by all of the body's parts; 1 = fully. */
export interface GlowStrength {
  value: number;
}

/** Matte cloth and skin in the colour of each corner; corners with `glow` shine on their own. */
export function skinMaterial(strength: GlowStrength): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 0.92, metalness: 0 });
  material.onBeforeCompile = (shader) => {
    shader.uniforms['glowStrength'] = strength;
    shader.uniforms['glowColour'] = { value: GLOW_COLOUR };
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute float glow;\nvarying float vGlow;',
      )
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvGlow = glow;');
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        '#include <common>\nvarying float vGlow;\nuniform float glowStrength;\nuniform vec3 glowColour;',
      )
      .replace(
        '#include <color_fragment>',
        '#include <color_fragment>\nfloat lit = vGlow * glowStrength;\ndiffuseColor.rgb = mix(diffuseColor.rgb, glowColour, lit * 0.85);',
      )
      .replace(
        '#include <emissivemap_fragment>',
        '#include <emissivemap_fragment>\ntotalEmissiveRadiance += glowColour * lit * 0.32;',
      );
  };
  return material;
}
