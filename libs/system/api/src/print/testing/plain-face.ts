import type { Faces } from '../render/canvas.js';
import type { Face } from '../render/text-measure.js';

/** A font of the tests: Chinese characters are one em wide, others half; it lacks what lies outside of the basic plane. */
export const plainFace: Face = { has: (c) => c <= 0xffff && !(c >= 0xac00 && c <= 0xd7a3), width: (c) => (c >= 0x2e80 ? 1000 : 500) };
export const plainFaces: Faces = { regular: plainFace, bold: plainFace };
