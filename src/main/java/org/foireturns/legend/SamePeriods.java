package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Texts that point back to a period: it is written out behind their words.
 *
 * <pre>
 * Q1. Offences recorded, 1 April 2024 to 31 March 2025 | 111
 * For comparison, 96 were recorded in 2023/24
 * Q2. Age of victims, same period                        ... same period (2024-04-01 - 2025-03-31)
 * </pre>
 *
 * A question points to the questions before it, any other text to all texts before it; where these name several
 * periods, nothing is written out.
 */
final class SamePeriods implements WritingOut {
    /** The key of its words among those of notes. */
    private static final String WORDS = "same_period";

    private static final Pattern OF_NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Grammar grammar;
    private final List<String> words;

    /** @param notes words of notes by their key */
    SamePeriods(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.words = notes.getOrDefault(WORDS, List.of()).stream()
                .map(SamePeriods::padded)
                .toList();
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Address, String> meant = new HashMap<>();
        grid.tellingCellsThat(this::pointsBack)
                .forEach(cell -> before(cell, grid)
                        .ifPresent(period -> meant.put(
                                cell.address(), cell.text() + " (" + period.start() + " - " + period.end() + ")")));
        return grid.saying(meant);
    }

    private boolean pointsBack(Cell cell) {
        if (!cell.isText() || words.isEmpty()) {
            return false;
        }
        String padded = padded(cell.text());
        return words.stream().anyMatch(padded::contains)
                && grammar.read(cell.text()).all(Fact.OfPeriod.class).findAny().isEmpty();
    }

    /** The one period that the texts before a cell name. */
    private Optional<Period> before(Cell cell, Grid grid) {
        boolean question = isQuestion(grammar.read(cell.text()));
        List<Period> named = grid.rowNumbers(0, cell.address().row()).stream()
                .flatMap(row -> grid.row(row).stream())
                .filter(other -> other.isText() && other.address().compareTo(cell.address()) < 0)
                .map(other -> grammar.read(other.text()))
                .filter(reading -> !question || isQuestion(reading))
                .flatMap(reading -> reading.all(Fact.OfPeriod.class))
                .map(Fact.OfPeriod::period)
                .distinct()
                .limit(2)
                .toList();
        return Optional.ofNullable(named.size() == 1 ? named.get(0) : null);
    }

    private static boolean isQuestion(Reading reading) {
        @Nullable
        Fact first = reading.facts().isEmpty() ? null : reading.facts().get(0);
        return first instanceof Fact.QNumber || first instanceof Fact.Numbering;
    }

    private static String padded(String text) {
        return " "
                + OF_NO_WORD
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
