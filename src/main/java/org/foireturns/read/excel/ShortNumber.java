package org.foireturns.read.excel;

/** A number in the 30 bits that both binary forms of a workbook keep for most of them. */
final class ShortNumber {
    private static final int HUNDREDTH = 1;
    private static final int WHOLE = 2;

    private ShortNumber() {}

    /** The upper half of a double, or a whole number; either may stand for its hundredth. */
    static double of(int stored) {
        double number = (stored & WHOLE) != 0
                ? stored >> 2
                : Double.longBitsToDouble((long) (stored & ~(HUNDREDTH | WHOLE)) << 32);
        return (stored & HUNDREDTH) != 0 ? number / 100 : number;
    }
}
