package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.StandIn;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Fills;
import org.foireturns.model.Grid;
import org.foireturns.model.Sentences;
import org.foireturns.read.contract.Workbook;

/**
 * Numbers that stand for small ones where their cell has a colour, as a note says. A sign is written into these cells,
 * and the note explains the sign; the same number in any other cell is what it is.
 *
 * <pre>
 * Age         | Female | Male                          Age         | Female | Male
 * 12-15       | 44     | 5                             12-15       | 44     | 5
 * 16 and over | 17     | 5{yellow}                     16 and over | 17     | ○
 * Yellow cells: fewer than 5, shown as 5               ○ = fewer than 5
 * </pre>
 */
final class ColouredStandIns implements WritingOut {
    private static final int LONGEST = 250;
    private static final Pattern EDGES = Pattern.compile("^[\\s,:;.()-]+|[\\s,:;.()-]+$");

    private final Grammar grammar;
    private final ColourNames names;
    private final StandIn.Finder finder;

    /** @param colours the names of colours and the words around them */
    ColouredStandIns(Grammar grammar, Map<String, List<String>> colours) {
        this.grammar = grammar;
        this.names = new ColourNames(colours, grammar);
        this.finder = new StandIn.Finder(grammar);
    }

    /** What a sentence of a note says of the numbers of a colour. */
    private record Told(Grid grid, Cell note, String sentence, Hue hue, StandIn said) {}

    @Override
    public Workbook writtenOut(Workbook workbook) {
        List<Grid> coloured = workbook.grids().stream()
                .filter(grid -> !grid.fills().isEmpty() && grid.nonBlank() <= Fills.MOST)
                .toList();
        if (coloured.isEmpty()) {
            return workbook;
        }
        Map<Grid, Map<Address, String>> written = new HashMap<>();
        List<String> free = new ArrayList<>();
        for (Told told : workbook.grids().stream().flatMap(this::told).toList()) {
            List<Grid> meant = coloured.contains(told.grid) ? List.of(told.grid) : coloured;
            if (free.isEmpty() && written.isEmpty()) {
                free.addAll(FreeSigns.in(workbook.grids()));
            }
            if (!free.isEmpty() && write(told, free.get(0), meant, written)) {
                free.remove(0);
            }
        }
        return written.isEmpty()
                ? workbook
                : workbook.changed(grid -> grid.saying(written.getOrDefault(grid, Map.of())));
    }

    private Stream<Told> told(Grid grid) {
        if (grid.nonBlank() > Fills.MOST) {
            return Stream.empty();
        }
        return grid.cellsThat(cell -> cell.isText() && cell.text().length() <= LONGEST)
                .flatMap(note -> Sentences.rules(note.text()).flatMap(sentence -> told(grid, note, sentence).stream()));
    }

    private Optional<Told> told(Grid grid, Cell note, String sentence) {
        return names.one(sentence)
                .flatMap(named -> finder.in(named.meaning())
                        .map(said -> new StandIn(
                                said.number(), EDGES.matcher(said.meaning()).replaceAll("")))
                        .filter(said -> isSmall(grammar.read(said.meaning())))
                        .map(said -> new Told(grid, note, sentence, named.hue(), said)));
    }

    private static boolean isSmall(Reading meaning) {
        return meaning.says(Fact.Fewer.class) || meaning.says(Fact.OfAge.class) || meaning.says(Fact.Withheld.class);
    }

    /** Whether one colour of the sheets has the name, and the number stands in it. */
    private static boolean write(Told told, String sign, List<Grid> sheets, Map<Grid, Map<Address, String>> written) {
        Map<Grid, List<Address>> places = new HashMap<>();
        Set<Integer> colours = sheets.stream()
                .flatMap(sheet -> sheet.fills().all())
                .map(Fills.Filled::colour)
                .filter(told.hue::names)
                .collect(Collectors.toSet());
        for (Grid sheet : sheets) {
            List<Address> here = sheet.cellsThat(
                            cell -> cell.isNumber() && cell.text().equals(told.said.number()))
                    .map(Cell::address)
                    .filter(at -> colours.contains(sheet.fills().at(at)))
                    .toList();
            if (!here.isEmpty()) {
                places.put(sheet, here);
            }
        }
        if (colours.size() != 1 || places.isEmpty()) {
            return false;
        }
        places.forEach((sheet, cells) -> cells.forEach(
                at -> written.computeIfAbsent(sheet, none -> new HashMap<>()).put(at, sign)));
        written.computeIfAbsent(told.grid, none -> new HashMap<>())
                .merge(
                        told.note.address(),
                        told.note
                                .text()
                                .replace(told.sentence, "\n" + sign + " = " + told.said.meaning() + "\n")
                                .strip(),
                        (one, other) -> one.replace(told.sentence, "\n" + sign + " = " + told.said.meaning() + "\n"));
        return true;
    }
}
