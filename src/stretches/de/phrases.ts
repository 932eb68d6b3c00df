import type { Phrases } from '../phrases.ts';
import { butterfly } from './butterfly.ts';
import { catCow } from './cat-cow.ts';
import { childsPose } from './childs-pose.ts';
import { childsPoseSideReach } from './childs-pose-side-reach.ts';
import { chinTuck } from './chin-tuck.ts';
import { deskHingeLat } from './desk-hinge-lat.ts';
import { doubleKneeToChest } from './double-knee-to-chest.ts';
import { gluteBridge } from './glute-bridge.ts';
import { halfKneelingHipFlexor } from './half-kneeling-hip-flexor.ts';
import { lowerTrunkRotation } from './lower-trunk-rotation.ts';
import { neckSideTilt } from './neck-side-tilt.ts';
import { ownWords } from './own-words.ts';
import { proneOnElbows } from './prone-on-elbows.ts';
import { pronePressUp } from './prone-press-up.ts';
import { routines } from './routines.ts';
import { samples } from './samples.ts';
import { seatedChestOpener } from './seated-chest-opener.ts';
import { seatedFigureFour } from './seated-figure-four.ts';
import { seatedForwardFold } from './seated-forward-fold.ts';
import { seatedHamstring } from './seated-hamstring.ts';
import { seatedRotation } from './seated-rotation.ts';
import { seatedSideBend } from './seated-side-bend.ts';
import { shared } from './shared.ts';
import { sideLyingOpenBook } from './side-lying-open-book.ts';
import { singleKneeToChest } from './single-knee-to-chest.ts';
import { sitTallReset } from './sit-tall-reset.ts';
import { standingBackExtension } from './standing-back-extension.ts';
import { standingForwardFold } from './standing-forward-fold.ts';
import { standingHamstringStep } from './standing-hamstring-step.ts';
import { standingHipFlexorLunge } from './standing-hip-flexor-lunge.ts';
import { standingQuad } from './standing-quad.ts';
import { standingSideBend } from './standing-side-bend.ts';
import { standingSideLunge } from './standing-side-lunge.ts';
import { supineFigureFour } from './supine-figure-four.ts';
import { supineHamstringStrap } from './supine-hamstring-strap.ts';
import { threadTheNeedle } from './thread-the-needle.ts';

export const phrases: Phrases = {
  ...shared,
  ...ownWords,
  ...routines,
  ...samples,
  ...standingSideBend,
  ...standingForwardFold,
  ...halfKneelingHipFlexor,
  ...standingBackExtension,
  ...standingHamstringStep,
  ...standingHipFlexorLunge,
  ...standingQuad,
  ...standingSideLunge,
  ...deskHingeLat,
  ...sitTallReset,
  ...seatedSideBend,
  ...seatedForwardFold,
  ...seatedHamstring,
  ...seatedFigureFour,
  ...seatedRotation,
  ...neckSideTilt,
  ...chinTuck,
  ...seatedChestOpener,
  ...catCow,
  ...childsPose,
  ...childsPoseSideReach,
  ...threadTheNeedle,
  ...singleKneeToChest,
  ...doubleKneeToChest,
  ...supineHamstringStrap,
  ...supineFigureFour,
  ...lowerTrunkRotation,
  ...gluteBridge,
  ...proneOnElbows,
  ...pronePressUp,
  ...sideLyingOpenBook,
  ...butterfly,
};
