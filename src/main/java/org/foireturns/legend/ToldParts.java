package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.PartNotes;
import org.foireturns.grammar.PartNotes.Part;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Sentences;
import org.foireturns.read.contract.Workbook;

/**
 * Years of which a sentence of their sheet, or of one without numbers, tells both days between which is counted: these
 * take the place of the year in each head that says nothing else.
 *
 * <pre>
 *        | 2023/24 | 2024/25          2024/25 is 2024-04-01 - 2025-01-31
 * Female | 97      | 80
 * 2024/25 covers 1 April 2024 to 31 January 2025 only.
 * </pre>
 *
 * A sentence about one axis, a table or a question says nothing of the others, and is left to be asked about.
 */
final class ToldParts implements WritingOut {
    private static final int LONGEST = 250;
    /** The year and the years of its first and last day; other texts are not read. */
    private static final Pattern YEARS = Pattern.compile("20[0-9]{2}.*20[0-9]{2}", Pattern.DOTALL);

    private final Grammar grammar;
    private final PartNotes parts;

    /** @param notes words of notes by their key */
    ToldParts(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.parts = new PartNotes(grammar, notes);
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        List<Grid> covers = workbook.covers();
        return workbook.changed(grid -> writtenOut(grid, covers));
    }

    private Grid writtenOut(Grid grid, List<Grid> covers) {
        Map<Period, Period> told = new HashMap<>();
        Stream.concat(Stream.of(grid), covers.stream().filter(cover -> cover != grid))
                .flatMap(sheet -> sheet.tellingCellsThat(ToldParts::mayTell))
                .flatMap(cell -> Sentences.in(cell.text()).stream())
                .forEach(sentence -> hear(sentence, told));
        told.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        if (told.isEmpty()) {
            return grid;
        }
        Map<Address, String> days = new HashMap<>();
        grid.tellingCellsThat(Cell::isText).forEach(cell -> {
            Period year = parts.year(cell.text());
            Period part = year == null ? null : told.get(year);
            if (part != null) {
                days.put(cell.address(), PartNotes.head(part));
            }
        });
        return days.isEmpty() ? grid : grid.saying(days);
    }

    private static boolean mayTell(Cell cell) {
        return cell.isText()
                && cell.text().length() <= LONGEST
                && YEARS.matcher(cell.text()).find()
                && Character.isLetterOrDigit(cell.text().strip().charAt(0));
    }

    private void hear(String sentence, Map<Period, Period> told) {
        Part part = parts.part(sentence);
        if (part == null || part.year() == null || !(part.days() instanceof Fact.OfPeriod) || part.leftOut()) {
            return;
        }
        Reading reading = grammar.read(sentence);
        boolean scoped = reading.facts().stream()
                .anyMatch(fact -> fact instanceof Fact.OfPlatform
                        || fact instanceof Fact.OfGender
                        || fact instanceof Fact.OfAge
                        || fact instanceof Fact.Numbering
                        || fact instanceof Fact.QNumber
                        || (fact instanceof Fact.Names named && named.axis() != Axis.PERIOD));
        if (!scoped) {
            // Of a year of which two different parts are told nothing is known.
            part.of(part.year())
                    .ifPresent(days ->
                            told.merge(part.year(), days, (before, now) -> before.equals(now) ? now : part.year()));
        }
    }
}
