export { momentOf, photoOf } from '../camera/picture-file.ts';
