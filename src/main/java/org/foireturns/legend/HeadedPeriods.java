package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.PartNotes;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;

/**
 * Years of heads of which a note says what they are in fact. The days take the place of the year.
 *
 * <pre>
 * Victim | 2023/24 | 2024/25         2023/24 is 2023-01-01 - 2023-12-31
 * Female | 118     | 131
 *
 * The column headed 2023/24 is 1 January to 31 December 2023.
 * </pre>
 */
final class HeadedPeriods implements WritingOut {
    private static final String HEADED = "headed";
    private static final int SHORTEST = 28;
    /** Between a head and its days: "is in fact". */
    private static final int FEW = 3;

    private final Grammar grammar;
    private final PartNotes years;
    private final Pattern headed;

    /** @param notes words of notes by their key */
    HeadedPeriods(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.years = new PartNotes(grammar, notes);
        this.headed = PartNotes.words(notes.getOrDefault(HEADED, List.of()), grammar);
    }

    @Override
    public Grid writtenOut(Grid grid) {
        List<String> notes = grid.tellingCellsThat(
                        cell -> cell.isText() && headed.matcher(cell.text()).find())
                .map(Cell::text)
                .toList();
        if (notes.isEmpty()) {
            return grid;
        }
        Map<Address, String> meant = new HashMap<>();
        grid.tellingCellsThat(cell -> cell.isText() && years.year(cell.text()) != null)
                .forEach(head -> notes.stream()
                        .flatMap(note -> days(head.text().strip(), note).stream())
                        .findFirst()
                        .ifPresent(days -> meant.put(head.address(), PartNotes.head(days))));
        return grid.saying(meant);
    }

    /** The days that a note tells right behind a head that it names: "headed 2023/24 is 1 January to ...". */
    private Optional<Period> days(String head, String note) {
        Matcher naming = headed.matcher(note);
        while (naming.find()) {
            String rest = note.substring(naming.end()).stripLeading().replaceFirst("^[\"'\u2018\u201c]", "");
            if (rest.startsWith(head)) {
                return first(grammar.read(rest.substring(head.length()).replaceFirst("^[\"'\u2019\u201d]", "")));
            }
        }
        return Optional.empty();
    }

    /** The days, where only words that we know stand before them: "is", and not "is not". */
    private static Optional<Period> first(Reading rest) {
        int at = 0;
        for (Phrase phrase : rest.phrases()) {
            if (phrase.first() != at || at > FEW) {
                return Optional.empty();
            }
            at = phrase.end();
            if (phrase.fact() instanceof Fact.OfPeriod told && told.period().days() >= SHORTEST) {
                return Optional.of(told.period());
            }
        }
        return Optional.empty();
    }
}
