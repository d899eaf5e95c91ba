import { commonSize, type Piece } from './piece.js';

const INITIAL = /^["“‘]?\p{Lu}$/u;

/** An initial is several lines high; its word goes on beside its head. */
const besideHead = (initial: Piece, pieces: readonly Piece[], size: number): Piece | undefined =>
  pieces
    .filter(
      (p) =>
        p !== initial &&
        p.size < initial.size / 1.8 &&
        p.x >= initial.right - size &&
        p.x < initial.right + 2 * size &&
        p.y > initial.y - initial.size &&
        p.y < initial.y - 0.5 * size,
    )
    .sort((p, q) => p.y - q.y)[0];

/** Large initials ("T" over three lines, then "he first boats") put where the rest of their word stands. */
export const withInitialsInLine = (pieces: readonly Piece[]): readonly Piece[] => {
  const size = commonSize(pieces);
  return pieces.map((piece) => {
    if (piece.size < 1.8 * size || !INITIAL.test(piece.text.trim())) return piece;
    const rest = besideHead(piece, pieces, size);
    return rest ? { text: piece.text.trim(), x: rest.x - size, right: rest.x, y: rest.y, size: rest.size } : piece;
  });
};
