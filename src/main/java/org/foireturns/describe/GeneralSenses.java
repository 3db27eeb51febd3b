package org.foireturns.describe;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.foireturns.explain.Sense;
import org.foireturns.explain.Sense.Lean;
import org.foireturns.explain.Sense.Trait;
import org.foireturns.explain.Senses;
import org.foireturns.model.Cell;

/** How cells read in a table of any subject: numbers and the usual signs for a missing number are values. */
final class GeneralSenses implements Senses {
    private static final int MOST_LETTERS = 40;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final String FLAG = "(?: ?[\\p{L}*†‡#]| ?\\(?[\\p{L}0-9]\\)| ?\\[[\\p{L}0-9 ]{1,9}])?";
    private static final String FIGURE =
            "[-+−–]?(?:[0-9]{1,3}(?:[ ,.'\u00a0\u2009\u202f][0-9]{3})+|[0-9]{0,18})" + "(?<=[0-9])(?:[.,][0-9]{1,12})?";
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}" + FLAG);
    /** Signs for a number too poor or too small to print, which also head columns: of one sex, of ranks. */
    private static final Pattern POOR = Pattern.compile("[F#]");

    private static final Pattern NUMBER = Pattern.compile("(?:\\p{Ll} |\\*{1,2} ?)?[<>~≤≥]? ?(?:[-+−–] ?)?[$£€¥]? ?"
            + FIGURE + " ?%?" + FLAG + "|\\([$£€¥]?" + FIGURE + "(?: ?[-–] ?" + FIGURE + ")? ?%?\\)");
    private static final Pattern MARKER =
            Pattern.compile("(?:[-.:*#~…‐-―−†‡/]{1,4}|- -(?: -)?)(?: ?\\(?\\p{L}\\)|\\p{L})?|x{1,4}"
                    + "|\\([xzsdb]\\)|\\[[a-z]{1,4}]|[<>≤≥] ?[0-9.,]{1,12} ?%?");
    /** The one axis that a general reader knows: what the rows or columns are of. */
    private static final String LINES = "lines";

    private final GeneralWords words;

    GeneralSenses(GeneralWords words) {
        this.words = words;
    }

    @Override
    public Sense of(Cell cell) {
        Kind kind = kind(cell);
        if (kind == Kind.EITHER) {
            return new Sense(Lean.EITHER, Set.of(LINES), Set.of(), Set.of());
        }
        if (kind != Kind.WORDS) {
            return Sense.NUMBER;
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        boolean names = namesRows(cell);
        if (names) {
            traits.add(Trait.NUMBERED);
        }
        if (isTotal(cell)) {
            traits.add(Trait.WHOLE);
            traits.add(Trait.NEUTRAL);
        }
        return new Sense(Lean.LABEL, Set.of(), names ? Set.of(LINES) : Set.of(), traits);
    }

    /** What a cell is by its look. */
    Kind kind(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> mayBeYear(cell) ? Kind.EITHER : Kind.NUMBER;
            case ERROR, UNCALCULATED -> Kind.MARK;
            case DATE, BOOLEAN, STRUCK, UNSEEN -> Kind.WORDS;
            case TEXT -> kind(cell.text().replace('\u00a0', ' ').strip());
        };
    }

    /** Whether a head says that the numbers below it name the rows. */
    boolean namesRows(Cell cell) {
        return says(cell, words::namesRows);
    }

    /** Whether a label is that of a total. */
    boolean isTotal(Cell cell) {
        return says(cell, words::isTotal);
    }

    /** Whether a label says nothing but that it is a total, and not of what. */
    boolean isBareTotal(Cell cell) {
        return says(cell, words::isBareTotal);
    }

    private Kind kind(String text) {
        if (text.length() > MOST_LETTERS) {
            return Kind.WORDS;
        }
        boolean figures = text.chars().anyMatch(Character::isDigit);
        if ((figures && YEAR.matcher(text).matches()) || POOR.matcher(text).matches()) {
            return text.equals("#") ? Kind.NUMBER : figures ? Kind.EITHER : Kind.MARK;
        }
        if (figures && NUMBER.matcher(text).matches()) {
            return Kind.NUMBER;
        }
        String small = text.toLowerCase(Locale.ROOT);
        return MARKER.matcher(small).matches() || words.saysMissing(small) ? Kind.MARK : Kind.WORDS;
    }

    private static boolean mayBeYear(Cell cell) {
        BigDecimal number = cell.number();
        String format = cell.style().format();
        return number != null
                && number.scale() <= 0
                && number.compareTo(FIRST_YEAR) >= 0
                && number.compareTo(LAST_YEAR) <= 0
                && !format.contains("#,#")
                && !cell.style().percent();
    }

    private static boolean says(Cell cell, Predicate<String> what) {
        String text = cell.text().replace('\u00a0', ' ').strip();
        return text.length() <= MOST_LETTERS && what.test(text.toLowerCase(Locale.ROOT));
    }
}
