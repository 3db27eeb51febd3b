package org.foireturns.read.document;

import org.jspecify.annotations.Nullable;

/**
 * How letters look, as far as it carries meaning; what is null is as in the style behind it.
 *
 * @param white whether they have the colour of paper
 * @param shaded whether something other than paper lies behind them
 */
public record Letters(
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Boolean struck,
        @Nullable Boolean raised,
        @Nullable Boolean white,
        @Nullable Boolean shaded) {
    /** Letters of which nothing is said. */
    public static final Letters NONE = new Letters(null, null, null, null, null, null);

    public Letters bold(boolean on) {
        return new Letters(on, hidden, struck, raised, white, shaded);
    }

    public Letters hidden(boolean on) {
        return new Letters(bold, on, struck, raised, white, shaded);
    }

    public Letters struck(boolean on) {
        return new Letters(bold, hidden, on, raised, white, shaded);
    }

    public Letters raised(boolean on) {
        return new Letters(bold, hidden, struck, on, white, shaded);
    }

    public Letters white(boolean on) {
        return new Letters(bold, hidden, struck, raised, on, shaded);
    }

    public Letters shaded(boolean on) {
        return new Letters(bold, hidden, struck, raised, white, on);
    }

    /** This look where it says something, else another. */
    public Letters over(Letters behind) {
        return new Letters(
                bold == null ? behind.bold : bold,
                hidden == null ? behind.hidden : hidden,
                struck == null ? behind.struck : struck,
                raised == null ? behind.raised : raised,
                white == null ? behind.white : white,
                shaded == null ? behind.shaded : shaded);
    }

    /** Whether something is said and true. */
    public static boolean yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
