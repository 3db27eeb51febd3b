package org.foireturns.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.meaning.ExplainedTable;
import org.foireturns.meaning.PartsOfYears;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.YearMayBePart;
import org.foireturns.normalise.NoteWords;
import org.foireturns.sentences.Sentence;

/**
 * Asks about notes that may say that a year is no whole one and that nothing heard: "The crime system went live on 1
 * November 2022, and nothing earlier can be searched" below numbers of 2022/23.
 */
final class PartsOfYearsTold {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final int LONGEST_SENTENCE = 80;

    private final Grammar grammar;
    private final NoteWords words;

    PartsOfYearsTold(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    /**
     * What is asked about the texts of a return.
     *
     * @param typed its sheets as the force sent them; those that are long are lists, whose texts are their rows
     */
    List<Finding> in(List<Grid> typed, List<SheetReading> sheets, Place place) {
        List<Period> periods = sheets.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .flatMap(ExplainedTable::periods)
                .distinct()
                .toList();
        Map<String, Set<Address>> notes = notes(sheets);
        UnmarkedYears unmarked = new UnmarkedYears(grammar, typed, periods);
        return typed.stream()
                .filter(grid -> !grid.isLong())
                .flatMap(grid -> grid.cells().stream()
                        .flatMap(text -> asked(
                                text, notes.getOrDefault(grid.sheet(), Set.of()).contains(text.address()), periods)
                                .or(() -> unmarked.by(text).findFirst())
                                .map(year -> (Finding) new YearMayBePart(
                                        place.onSheet(grid.sheet()).at(text.address(), ""),
                                        year.words(),
                                        numbers(year, grid.sheet(), sheets)))
                                .stream()))
                .toList();
    }

    /** Where the texts stand that are no labels of a table, by sheet. */
    private static Map<String, Set<Address>> notes(List<SheetReading> sheets) {
        Map<String, Set<Address>> notes = new HashMap<>();
        sheets.forEach(sheet -> notes.computeIfAbsent(sheet.name(), none -> new HashSet<>())
                .addAll(Stream.concat(
                                sheet.notes().stream(),
                                sheet.blocks().stream()
                                        .flatMap(block -> Stream.of(block.above(), block.titles()))
                                        .flatMap(List::stream)
                                        .map(Label::cell))
                        .map(Cell::address)
                        .toList()));
        return notes;
    }

    /** Where the numbers of a year stand on the sheet of a note; on others it may speak of any of them. */
    private static String numbers(Period year, String sheet, List<SheetReading> sheets) {
        return sheets.stream()
                .filter(reading -> reading.name().equals(sheet))
                .flatMap(reading -> reading.tables().stream())
                .flatMap(table -> table.numbersOf(year))
                .map(cell -> CellRange.between(cell, cell))
                .reduce(CellRange::with)
                .map(range -> "the numbers " + (range.single() ? "at " : "within ") + range)
                .orElse("its numbers");
    }

    private Optional<Period> asked(Cell note, boolean noLabel, List<Period> periods) {
        return !note.isText() || periods.isEmpty()
                ? Optional.empty()
                : Sentence.in(note.text()).stream()
                        .filter(sentence -> words.mayTellPartOfYear(sentence)
                                || tellsEnd(sentence)
                                || (noLabel && !words.tellsTimesByTheWay(sentence)))
                        .flatMap(sentence -> years(sentence, periods))
                        .findFirst();
    }

    /** Whether a day stands in brackets, as the last one of what a title speaks of: "Victims (to 16 March 2025)". */
    private boolean tellsEnd(String sentence) {
        return IN_BRACKETS
                .matcher(sentence)
                .results()
                .anyMatch(aside -> grammar.read(aside.group(1)).says(Fact.Day.class));
    }

    /** The years of which a sentence names a part that no number is of, and no other year. */
    private Stream<Period> years(String sentence, List<Period> periods) {
        Reading reading = grammar.read(sentence);
        if (reading.tokens() > LONGEST_SENTENCE || PartsOfYears.tellsEdge(reading, periods.stream())) {
            return Stream.empty();
        }
        List<Period> named = PartsOfYears.years(reading);
        boolean length = !named.isEmpty() && words.namesPartsOfYear(sentence) && PartsOfYears.tellsFewParts(reading);
        return periods.stream()
                .filter(year -> year.lastsAYear() && (length || PartsOfYears.named(reading, year)))
                .filter(year -> named.isEmpty() || named.contains(year))
                .filter(year -> !PartsOfYears.told(reading, year, periods.stream()));
    }
}
