package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.LoneYears;
import org.foireturns.grammar.PartNotes;
import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.model.Period;
import org.foireturns.read.contract.Workbook;

/**
 * Years whose comment says which days of them are counted, or of which year a lone one is. The days take the place of
 * the year; what the comment says besides still hangs on it.
 *
 * <pre>
 * 2024/25, commented "April to December only."       is 2024-04-01 - 2024-12-31
 * 2022, commented "Year runs April 2022 to March 2023"   is 2022-04-01 - 2023-03-31
 * Current, commented "1 April 2024 to 31 March 2025" is 2024-04-01 - 2025-03-31
 * </pre>
 *
 * <p>Where a comment tells two of them, the year stays as it is, and the comment is heard as a note on its numbers.
 */
final class CommentedPeriods implements WritingOut {
    /** The subject of what is current, and of what was before. */
    private static final String RECENCY = "recency";

    private final Grammar grammar;
    private final PartNotes notes;

    /** @param notes words of notes by their key */
    CommentedPeriods(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.notes = new PartNotes(grammar, notes);
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        return new Commented(this::told).writtenOut(workbook);
    }

    /** The days that the sentences of a comment tell of the year in a head. */
    private Map<String, String> told(Cell head, Comment comment) {
        String text = head.text().strip();
        Period whole = notes.year(text);
        Map<String, String> told = new HashMap<>();
        if (whole == null && saysNothing(text)) {
            List<Period> years =
                    comment.sentences().stream().flatMap(this::years).distinct().toList();
            comment.sentences().stream()
                    .filter(sentence ->
                            years.size() == 1 && years(sentence).findAny().isPresent())
                    .forEach(sentence -> told.put(sentence, PartNotes.head(years.get(0))));
        }
        if (whole != null) {
            for (String sentence : comment.sentences()) {
                days(sentence, text, whole).ifPresent(days -> told.put(sentence, PartNotes.head(days)));
            }
        }
        return told;
    }

    private Stream<Period> years(String sentence) {
        return grammar.read(sentence)
                .all(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .filter(period -> period.nearlyLastsAYear())
                .distinct();
    }

    /** Whether a head is words that say nothing but that it is some year: "Current", "This year". */
    private boolean saysNothing(String head) {
        return head.chars().noneMatch(Character::isDigit)
                && head.chars().anyMatch(Character::isLetter)
                && grammar.read(head).facts().stream()
                        .allMatch(fact -> fact instanceof Fact.RelativeYear
                                || (fact instanceof Fact.Beside beside
                                        && beside.axis().equals(RECENCY)));
    }

    private Optional<Period> days(String sentence, String head, Period whole) {
        return Optional.ofNullable(notes.part(sentence))
                .flatMap(part -> part.of(whole))
                .or(() -> notes.days(sentence)
                        .filter(days -> LoneYears.isLoneYear(head) && (begins(days, whole) || ends(days, whole))));
    }

    private static boolean begins(Period days, Period year) {
        return days.start().getYear() == year.start().getYear();
    }

    private static boolean ends(Period days, Period year) {
        return days.end().getYear() == year.end().getYear();
    }
}
