package org.foireturns.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.legend.TwoNumbers;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.finding.SecondNumbers;

/**
 * Tells of cells of tables in which a second number stands in brackets, "52 (11)", and of second numbers in cells of
 * their own, "52 | (11)", that belong to no table. That of a note is none.
 */
final class TwoInOne {
    private static final Pattern NOTE = Pattern.compile("\\s*[(\\[]([0-9]{1,2})[)\\]]\\s*\\p{L}.*", Pattern.DOTALL);

    private TwoInOne() {}

    /** What is asked about a sheet; empty where each cell holds one number. */
    static Optional<SecondNumbers> in(SheetReading sheet, Place place) {
        Set<String> notes = sheet.notes().stream()
                .map(note -> NOTE.matcher(note.typed()))
                .filter(Matcher::matches)
                .map(note -> note.group(1))
                .collect(Collectors.toSet());
        List<Cell> values = sheet.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table ? table.values().stream() : Stream.empty())
                .map(RawObservation::value)
                .toList();
        Set<Address> places = values.stream().map(Cell::address).collect(Collectors.toSet());
        List<CellRange> cells = Stream.concat(
                        values.stream().filter(value -> holdsTwo(value, notes)),
                        sheet.notes().stream().filter(note -> standsBehind(note, places)))
                .map(value -> new CellRange(value.address(), value.address()))
                .toList();
        return cells.stream()
                .reduce(CellRange::with)
                .map(around -> new SecondNumbers(place.at(around, ""), cells.size()));
    }

    /** Whether a text is a number in brackets right behind a value. */
    private static boolean standsBehind(Cell note, Set<Address> values) {
        Address at = note.address();
        return at.column() > 0
                && TwoNumbers.isSecond(note.typed())
                && values.contains(new Address(at.row(), at.column() - 1));
    }

    private static boolean holdsTwo(Cell value, Set<String> notes) {
        return TwoNumbers.in(value.typed())
                .filter(two -> !notes.contains(two.second()))
                .isPresent();
    }
}
