import { Color } from 'three';
import type { Cloth } from './body-shape.ts';

/** The coach's colours: clay skin, a pine top, slate leggings; they stand out on light and dark paper. */
export const CLOTH_COLOURS: Readonly<Record<Cloth, Color>> = {
  skin: new Color('#dba883'),
  top: new Color('#4d9f82'),
  leggings: new Color('#64759a'),
  hair: new Color('#6a4b3d'),
};

export const EYE_COLOUR = new Color('#3a2c28');
export const LIP_COLOUR = new Color('#9c6350');
export const GLOW_COLOUR = new Color('#ff8a2b');
export const HIGHLIGHT_COLOUR = new Color('#e2582f');
export const MAT_COLOUR = new Color('#8fb3a3');
export const WOOD_COLOUR = new Color('#c69c6d');
export const CUSHION_COLOUR = new Color('#e3c9a6');
export const STRAP_COLOUR = new Color('#b5543a');
export const WALL_COLOUR = new Color('#cfc4b2');
