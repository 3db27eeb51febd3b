package org.foireturns.sentences;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;

/**
 * Decides by their numbers and their order whether the lines below a line are parts of it: "Female: 251" over ages that
 * come to 251.
 */
final class LinesBelow {
    private static final int MOST_DIGITS = 9;
    /** A label and the number at the end of its line. */
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("^(.*\\S)(?:\\s*[:=]\\s*|\\s+[–—-]\\s+|\\s+)([0-9][0-9,]*)\\s*$");

    private final Grammar grammar;

    LinesBelow(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "Female: 251" over lines of other categories whose numbers come to 251. */
    boolean heads(List<Cell> cells, int at) {
        Matcher over = ENDS_IN_NUMBER.matcher(cells.get(at).text().strip());
        if (!over.matches() || said(over.group(1)).size() != 1) {
            return false;
        }
        Axis axis = said(over.group(1)).iterator().next();
        int rest = number(over.group(2));
        int entries = 0;
        for (int next = at + 1; next < cells.size() && rest > 0; next++) {
            Matcher entry = ENDS_IN_NUMBER.matcher(cells.get(next).text().strip());
            if (!entry.matches()
                    || said(entry.group(1)).size() != 1
                    || said(entry.group(1)).contains(axis)) {
                return false;
            }
            rest -= number(entry.group(2));
            entries++;
        }
        return rest == 0 && entries > 1;
    }

    /**
     * Whether a line of a gender stands over lines of ages, and another gender comes behind them: then these ages are
     * of that gender alone, if not of all.
     */
    boolean mayHead(List<Cell> cells, int at) {
        Set<Axis> own = entry(cells, at);
        Set<Axis> below = entry(cells, at + 1);
        int next = at + 1;
        while (!below.isEmpty() && entry(cells, next).equals(below)) {
            next++;
        }
        return own.size() == 1
                && below.size() == 1
                && !own.equals(below)
                && entry(cells, next).equals(own);
    }

    /** The axes of the category of an entry; none where a line is no entry. */
    Set<Axis> entry(List<Cell> cells, int at) {
        Matcher entry =
                ENDS_IN_NUMBER.matcher(at < cells.size() ? cells.get(at).text().strip() : "");
        return entry.matches() ? said(entry.group(1)) : Set.of();
    }

    private static int number(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > MOST_DIGITS ? Integer.MAX_VALUE / 2 : Integer.parseInt(plain);
    }

    /** The axes of which a label says a category, or that one is unknown. */
    private Set<Axis> said(String label) {
        Reading reading = grammar.read(label);
        return reading.whole() ? axes(reading) : Set.of();
    }

    /** The axes of which words say a category, or that one is unknown. */
    static Set<Axis> axes(Reading reading) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        reading.facts().stream().map(Clause::axis).filter(Objects::nonNull).forEach(axes::add);
        if (reading.says(Fact.Unknown.class)) {
            reading.all(Fact.Names.class)
                    .map(Fact.Names::axis)
                    .filter(Axis.BREAKDOWNS::contains)
                    .forEach(axes::add);
        }
        return axes;
    }
}
