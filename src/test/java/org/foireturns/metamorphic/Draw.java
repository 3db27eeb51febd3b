package org.foireturns.metamorphic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws a few of many, the same ones at each run. */
final class Draw {
    private static final long SEED = 20_251_121;

    private Draw() {}

    /** @param name of the return, so that each has a draw of its own */
    static <T> List<T> some(String name, List<T> all, int most) {
        List<T> drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, new Random(SEED + name.hashCode()));
        return drawn.subList(0, Math.min(most, drawn.size()));
    }
}
