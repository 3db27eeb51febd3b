package org.foireturns.read.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How letters look, as far as it carries meaning; what is null is as in the style behind it.
 *
 * @param white whether they have the colour of paper
 * @param shaded whether something other than paper lies behind them
 * @param dark whether they were given black or nearly; null is the colour that the program chooses
 * @param black whether black lies behind them; letters of no colour of their own are then shown white
 * @param barred whether a black bar lies behind them, on which letters of no colour of their own are black
 * @param tiny whether they are so small that nobody sees them
 * @param ink their colour, in the words of the document
 * @param ground the colour behind them, in the same words
 */
public record LetterLook(
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Boolean struck,
        @Nullable Boolean raised,
        @Nullable Boolean white,
        @Nullable Boolean shaded,
        @Nullable Boolean dark,
        @Nullable Boolean black,
        @Nullable Boolean barred,
        @Nullable Boolean tiny,
        @Nullable String ink,
        @Nullable String ground) {
    private static final Pattern NEARLY_BLACK =
            Pattern.compile("black|#?(?:[0-3][0-9a-f]){3}|#?[0-3]{3}" + "|rgb\\((?:[0-5]?[0-9],){2}[0-5]?[0-9]\\)");

    private static final Pattern NEARLY_WHITE = Pattern.compile(
            "white|#?(?:f[89a-f]){3}|#?f{3}" + "|rgb\\((?:24[89]|25[0-5])(?:,(?:24[89]|25[0-5])){2}\\)");

    /** Smaller letters are read by nobody; in points. */
    private static final int SMALLEST = 3;

    private static final int NARROWEST = 10;
    private static final String OF_PROGRAM = "auto";

    /** Letters of which nothing is said. */
    public static final LetterLook NONE =
            new LetterLook(null, null, null, null, null, null, null, null, null, null, null, null);

    public LetterLook bold(boolean on) {
        return new LetterLook(on, hidden, struck, raised, white, shaded, dark, black, barred, tiny, ink, ground);
    }

    public LetterLook hidden(boolean on) {
        return new LetterLook(bold, on, struck, raised, white, shaded, dark, black, barred, tiny, ink, ground);
    }

    public LetterLook struck(boolean on) {
        return new LetterLook(bold, hidden, on, raised, white, shaded, dark, black, barred, tiny, ink, ground);
    }

    public LetterLook raised(boolean on) {
        return new LetterLook(bold, hidden, struck, on, white, shaded, dark, black, barred, tiny, ink, ground);
    }

    public LetterLook shaded(boolean on) {
        return new LetterLook(bold, hidden, struck, raised, white, on, dark, black, barred, tiny, ink, ground);
    }

    /** Letters of a colour of their own. */
    public LetterLook coloured(boolean paper, boolean nearlyBlack) {
        return new LetterLook(
                bold, hidden, struck, raised, paper, shaded, nearlyBlack, black, barred, tiny, ink, ground);
    }

    /** Letters of the colour that the program chooses. */
    public LetterLook automatic() {
        return new LetterLook(
                bold, hidden, struck, raised, false, shaded, null, black, barred, tiny, OF_PROGRAM, ground);
    }

    public LetterLook onBlack(boolean on) {
        return new LetterLook(bold, hidden, struck, raised, white, shaded, dark, on, barred, tiny, ink, ground);
    }

    public LetterLook barred(boolean on) {
        return new LetterLook(bold, hidden, struck, raised, white, shaded, dark, black, on, tiny, ink, ground);
    }

    /** Letters of a colour; null where the program chooses it. */
    public LetterLook ink(@Nullable String colour) {
        return new LetterLook(
                bold, hidden, struck, raised, white, shaded, dark, black, barred, tiny, plain(colour), ground);
    }

    /** Letters on a colour. */
    public LetterLook ground(@Nullable String colour) {
        return new LetterLook(
                bold, hidden, struck, raised, white, shaded, dark, black, barred, tiny, ink, plain(colour));
    }

    private static @Nullable String plain(@Nullable String colour) {
        return colour == null ? null : colour.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Letters of so many hundredths of their own width; the narrowest are one stroke. */
    public LetterLook wide(double hundredths) {
        return hundredths < NARROWEST ? hidden(true) : this;
    }

    /** Letters of so many points. */
    public LetterLook points(double points) {
        return new LetterLook(
                bold, hidden, struck, raised, white, shaded, dark, black, barred, points < SMALLEST, ink, ground);
    }

    /** Whether nobody can read them because what lies behind them is as dark as they are, or of their colour. */
    boolean blackedOut() {
        boolean onBar = yes(barred) && !Boolean.FALSE.equals(dark);
        boolean sameColour = ink != null && ink.equals(ground);
        return sameColour || onBar || (yes(black) && yes(dark));
    }

    /** Whether a colour is black or nearly: "black", "#000000", "111", "rgb(0, 0, 0)". */
    public static boolean nearlyBlack(@Nullable String colour) {
        return colour != null
                && NEARLY_BLACK
                        .matcher(colour.replace(" ", "").toLowerCase(Locale.ROOT))
                        .matches();
    }

    /** Whether a colour cannot be told from that of paper: "white", "#fefefe", "rgb(255, 255, 255)". */
    public static boolean nearlyWhite(@Nullable String colour) {
        return colour != null
                && NEARLY_WHITE
                        .matcher(colour.replace(" ", "").toLowerCase(Locale.ROOT))
                        .matches();
    }

    /** This look where it says something, else another. */
    public LetterLook over(LetterLook behind) {
        return new LetterLook(
                bold == null ? behind.bold : bold,
                hidden == null ? behind.hidden : hidden,
                struck == null ? behind.struck : struck,
                raised == null ? behind.raised : raised,
                white == null ? behind.white : white,
                shaded == null ? behind.shaded : shaded,
                dark == null ? behind.dark : dark,
                black == null ? behind.black : black,
                barred == null ? behind.barred : barred,
                tiny == null ? behind.tiny : tiny,
                ink == null ? behind.ink : ink,
                ground == null ? behind.ground : ground);
    }

    /** Whether something is said and true. */
    public static boolean yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
