import type { Level, Stretch } from '../../../src/core/reference.ts';
import { stretchById } from '../../../src/stretches/library.ts';
import { advisedViewpoint, threeQuarterViewpoint } from '../../../src/view3d/advised-view.ts';
import { CoachScene } from '../../../src/view3d/coach-scene.ts';
import { coachShow } from '../../../src/view3d/coach-show.ts';
import { createRenderer } from '../../../src/view3d/create-renderer.ts';
import { thumbnailViewpoint } from '../../../src/view3d/thumbnail.ts';

/** What the command asks for. */
export interface PictureRequest {
  readonly stretch: string;
  readonly level: Level;
  readonly view: 'camera' | 'three-quarter' | 'thumbnail';
  readonly sizePx: number;
  readonly format: 'image/png' | 'image/webp';
  readonly quality: number;
}

/** A picture of the contact sheet, as a data address. */
export interface SheetPicture {
  readonly title: string;
  readonly address: string;
}

declare global {
  interface Window {
    galleryPicture: (request: PictureRequest) => string;
    gallerySheet: (pictures: readonly SheetPicture[], columns: number) => Promise<string>;
  }
}

const renderer = createRenderer();
const coach = new CoachScene();

const VIEWPOINTS = {
  camera: advisedViewpoint,
  'three-quarter': threeQuarterViewpoint,
  thumbnail: thumbnailViewpoint,
} as const;

/** The picture as a data address, drawn at twice the size and scaled down for smooth edges. */
function draw(stretch: Stretch, request: PictureRequest): string {
  const side = stretch.sides === 'each' ? 'right' : null;
  const show = coachShow(stretch, side, request.level, null);
  if (show === null) throw new Error(`${stretch.id} has no reference pose`);
  coach.set(show);
  coach.moveTo(1, 0);
  coach.look(VIEWPOINTS[request.view](stretch, side), 1, true);
  renderer.setSize(request.sizePx * 2, request.sizePx * 2, false);
  renderer.render(coach.scene, coach.camera);
  const picture = document.createElement('canvas');
  picture.width = request.sizePx;
  picture.height = request.sizePx;
  const pen = picture.getContext('2d');
  if (pen === null) throw new Error('the browser has no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(renderer.domElement, 0, 0, request.sizePx, request.sizePx);
  return picture.toDataURL(request.format, request.quality);
}

const TITLE_PX = 18;

async function sheet(pictures: readonly SheetPicture[], columns: number): Promise<string> {
  const images = await Promise.all(
    pictures.map(async ({ address }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image;
    }),
  );
  const size = images[0]?.width ?? 1;
  const paper = document.createElement('canvas');
  paper.width = columns * size;
  paper.height = Math.ceil(images.length / columns) * (size + TITLE_PX);
  const pen = paper.getContext('2d');
  if (pen === null) throw new Error('the browser has no canvas');
  pen.fillStyle = '#f6f3ec';
  pen.fillRect(0, 0, paper.width, paper.height);
  pen.font = '12px sans-serif';
  images.forEach((image, index) => {
    const [x, y] = [(index % columns) * size, Math.floor(index / columns) * (size + TITLE_PX)];
    pen.drawImage(image, x, y + TITLE_PX);
    pen.fillStyle = '#555';
    pen.fillText(pictures[index]?.title ?? '', x + 4, y + 13);
  });
  return paper.toDataURL('image/png');
}

window.gallerySheet = sheet;
window.galleryPicture = (request) => {
  const stretch = stretchById(request.stretch);
  if (stretch === null) throw new Error(`there is no stretch ${request.stretch}`);
  return draw(stretch, request);
};
