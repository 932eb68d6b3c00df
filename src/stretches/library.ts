import type { Stretch } from '../core/reference.ts';
import { catCow } from './cat-cow.ts';
import { childsPose } from './childs-pose.ts';
import { deskHingeLat } from './desk-hinge-lat.ts';
import { doubleKneeToChest } from './double-knee-to-chest.ts';
import { gluteBridge } from './glute-bridge.ts';
import { halfKneelingHipFlexor } from './half-kneeling-hip-flexor.ts';
import { proneOnElbows } from './prone-on-elbows.ts';
import { parseStretch } from './schema.ts';
import { seatedFigureFour } from './seated-figure-four.ts';
import { seatedForwardFold } from './seated-forward-fold.ts';
import { seatedSideBend } from './seated-side-bend.ts';
import { singleKneeToChest } from './single-knee-to-chest.ts';
import { sitTallReset } from './sit-tall-reset.ts';
import { standingBackExtension } from './standing-back-extension.ts';
import { standingForwardFold } from './standing-forward-fold.ts';
import { standingHamstringStep } from './standing-hamstring-step.ts';
import { standingQuad } from './standing-quad.ts';
import { standingSideBend } from './standing-side-bend.ts';

/** Every stretch, in the order the library shows them. */
export const STRETCHES: readonly Stretch[] = [
  standingSideBend,
  standingForwardFold,
  halfKneelingHipFlexor,
  standingBackExtension,
  standingHamstringStep,
  standingQuad,
  deskHingeLat,
  sitTallReset,
  seatedSideBend,
  seatedForwardFold,
  seatedFigureFour,
  catCow,
  childsPose,
  singleKneeToChest,
  doubleKneeToChest,
  gluteBridge,
  proneOnElbows,
].map(parseStretch);

const BY_ID = new Map(STRETCHES.map((stretch) => [stretch.id, stretch]));

/** The stretch of that id, or null where there is none. */
export function stretchById(id: string): Stretch | null {
  return BY_ID.get(id) ?? null;
}
