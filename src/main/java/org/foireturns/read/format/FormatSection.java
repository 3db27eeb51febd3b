package org.foireturns.read.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One part of a number format, taken to pieces.
 *
 * @param condition when it is used, or null when its place says so
 * @param white whether it writes in white
 * @param thousands by how many thousands a number is divided before it is shown
 */
public record FormatSection(List<Piece> pieces, @Nullable FormatCondition condition, boolean white, int thousands) {
    private static final Pattern DASHES = Pattern.compile("[\\s\u00a0-\u2010-\u2015\u2212]*");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+\\.?[0-9]*|\\.[0-9]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final int GROUP = 3;

    public FormatSection {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a section; the text of a literal is what it shows, of others how the format writes it. */
    public record Piece(Kind kind, String text) {}

    /** What a piece does. */
    public enum Kind {
        LITERAL,
        /** A place for one digit: {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        /** The number as it is. */
        GENERAL,
        PERCENT,
        /** The text of a cell. */
        TEXT,
        /** Anything that makes a date, a time, a fraction or powers of ten of the number. */
        OTHER
    }

    /** Which numbers a section is used for. */
    enum Use {
        /** Any that its condition lets in. */
        ANY,
        NEGATIVE,
        /** A zero and nothing else. */
        ZERO
    }

    boolean has(Kind kind) {
        return pieces.stream().anyMatch(piece -> piece.kind == kind);
    }

    /** Whether it shows every number as that number, so that there is nothing to look at. */
    boolean plain(Use use) {
        boolean bare = pieces.stream()
                .allMatch(piece -> piece.kind != Kind.LITERAL || piece.text.isBlank() || piece.text.matches("[()]"));
        boolean dashes = use == Use.ZERO && DASHES.matcher(literals()).matches();
        return condition == null && !white && (has(Kind.OTHER) || (thousands == 0 && (dashes || (shows() && bare))));
    }

    private boolean shows() {
        return has(Kind.DIGIT) || has(Kind.GENERAL);
    }

    private String literals() {
        return pieces.stream()
                .filter(piece -> piece.kind == Kind.LITERAL)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /**
     * What is shown of a number.
     *
     * @param use which numbers it is used for
     */
    Display show(BigDecimal number, Use use) {
        if (number.signum() != 0 && white) {
            return Display.NOTHING;
        }
        if (has(Kind.OTHER)) {
            return Display.SAME;
        }
        if (!shows()) {
            return literal(number, use);
        }
        BigDecimal shown = scaled(number);
        String sign = number.signum() < 0 && use != Use.NEGATIVE ? "-" : "";
        String text = closed(sign + DigitPlaces.filled(pieces, shown));
        if (same(digits(text, number.signum() < 0), shown)) {
            return thousands == 0 || number.signum() == 0
                    ? Display.SAME
                    : new Display.Instead(text + (thousands == 1 ? " (in thousands)" : " (in millions)"));
        }
        if (text.isEmpty() || (number.signum() == 0 && DASHES.matcher(text).matches())) {
            return Display.SAME;
        }
        if (thousands > 0) {
            return new Display.Instead(text);
        }
        return rounded(number) ? Display.SAME : new Display.Within(text);
    }

    /** Whether decimals are left out; what a computer leaves of its arithmetic is none. */
    private boolean rounded(BigDecimal number) {
        BigDecimal lost = number.abs().subtract(scaled(number).scaleByPowerOfTen(-2 * percents()));
        return lost.abs().compareTo(number.abs().scaleByPowerOfTen(-9)) > 0;
    }

    private int percents() {
        return (int) pieces.stream().filter(piece -> piece.kind == Kind.PERCENT).count();
    }

    /** Words or signs alone; a dash or nothing for a zero is the zero. */
    private Display literal(BigDecimal number, Use use) {
        String text = closed(literals());
        if (number.signum() == 0 && DASHES.matcher(text).matches()) {
            return Display.SAME;
        }
        if (text.isEmpty()) {
            return Display.NOTHING;
        }
        return use == Use.ZERO ? new Display.Within(text) : new Display.Instead(text);
    }

    private BigDecimal scaled(BigDecimal number) {
        BigDecimal scaled = number.abs().scaleByPowerOfTen(2 * percents() - GROUP * thousands);
        return has(Kind.GENERAL) ? scaled : scaled.setScale(DigitPlaces.decimals(pieces), RoundingMode.HALF_UP);
    }

    /** The text without what stands around the digits of a plain number. */
    private String digits(String text, boolean negative) {
        String around = "[()\\s" + (has(Kind.PERCENT) ? "%" : "") + (negative ? "-" : "") + "]";
        return text.replaceAll(around, "");
    }

    private static boolean same(String digits, BigDecimal shown) {
        if (!PLAIN.matcher(digits).matches()) {
            return false;
        }
        BigDecimal said = new BigDecimal(digits.endsWith(".") ? digits + "0" : digits);
        return said.compareTo(shown) == 0 || said.compareTo(new BigDecimal(DigitPlaces.general(shown))) == 0;
    }

    /** What is shown of a text. */
    Display show(String stored) {
        String text = pieces.stream()
                .map(piece -> piece.kind == Kind.TEXT || piece.kind == Kind.GENERAL ? stored : piece.text)
                .collect(Collectors.joining());
        if (has(Kind.TEXT) || has(Kind.GENERAL)) {
            return closed(text).equals(closed(stored)) ? Display.SAME : new Display.Within(text.strip());
        }
        return text.isBlank() ? Display.NOTHING : new Display.Instead(closed(text));
    }

    private static String closed(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
