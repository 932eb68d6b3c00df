import { fillSides } from '../../../app/words/fill.ts';
import { shortNumberWords } from '../../../app/words/numbers.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import type { Side } from '../../../core/landmarks.ts';
import type { Placement, Stretch } from '../../../core/reference.ts';
import { SetupPicture, type SetupPictureProps } from './setup-picture.tsx';
import { nearerSide } from './setup-turn.ts';

interface SetupFigureProps extends SetupPictureProps, Pick<Placement, 'surface'> {
  /** How to face the laptop, where that is not said beside the drawing. */
  readonly facing: string;
}

/** The picture with its words. */
export function SetupFigure({ surface, facing, ...picture }: SetupFigureProps) {
  const [near, far] = picture.distanceM;
  const place = stretchWords.laptop[surface](shortNumberWords(near), shortNumberWords(far));
  return (
    <figure class="setup">
      <SetupPicture {...picture} />
      <figcaption>
        <strong>{place}</strong> {facing}
      </figcaption>
    </figure>
  );
}

interface SetupDrawingProps {
  readonly stretch: Stretch;
  readonly side: Side | null;
}

/** Where the laptop of a stretch goes. */
export function SetupDrawing({ stretch, side }: SetupDrawingProps) {
  const { placement, position, view } = stretch;
  return (
    <SetupFigure
      position={position}
      view={view}
      distanceM={placement.distanceM}
      nearer={nearerSide(stretch, side)}
      surface={placement.surface}
      facing={fillSides(placement.facing, side)}
    />
  );
}
