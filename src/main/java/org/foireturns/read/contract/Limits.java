package org.foireturns.read.contract;

/**
 * How much one file may ask for. What an honest return holds is far below; a file beyond one of them is refused whole.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of one part after unpacking
 * @param ratio how many times its packed size a part may grow to; parts below 8 MB may grow more
 * @param parts how many parts a container may hold
 * @param depth how deep elements may be nested
 * @param cells non-blank cells of all sheets together
 * @param characters letters and digits of all those cells together
 * @param textLength characters of one cell
 * @param repeats how many cells with content a document may say once and mean many times
 */
public record Limits(
        long fileBytes,
        long unpackedBytes,
        int ratio,
        int parts,
        int depth,
        int cells,
        long characters,
        int textLength,
        int repeats) {
    /** A length of 32,767 is Excel's own limit for one cell. */
    public static final Limits USUAL =
            new Limits(200_000_000, 2_000_000_000, 200, 10_000, 256, 50_000_000, 1_000_000_000, 32_767, 100_000);

    public Limits {
        boolean allPositive = fileBytes > 0
                && unpackedBytes > 0
                && ratio > 0
                && parts > 0
                && depth > 0
                && cells > 0
                && characters > 0
                && textLength > 0
                && repeats > 0;
        if (!allPositive) {
            throw new IllegalArgumentException("a limit on reading is below 1");
        }
    }
}
