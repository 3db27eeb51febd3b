package org.foireturns.sentences;

import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Request;
import org.foireturns.model.Style;
import org.foireturns.normalise.Shelves;
import org.foireturns.read.contract.Workbook;

/** A letter drawn as its paragraphs and read with the project's own words. */
final class DrawnLetter {
    private DrawnLetter() {}

    /** The sheets that are made of a letter with these paragraphs, after what is left of it. */
    static List<String> sheets(String... paragraphs) {
        GridBuilder letter = Grid.named("Letter");
        for (int row = 0; row < paragraphs.length; row++) {
            letter.add(Cell.text(new Address(row, 0), paragraphs[row], Style.PLAIN));
        }
        Workbook letters = new Workbook(List.of(letter.build()), List.of());
        return StatedSheets.apart(
                        letters, Grammars.ofConfig(), Shelves.normaliser().notes(), Request.open("2025", "71/17"))
                .grids()
                .stream()
                .map(grid -> grid.sheet() + ": "
                        + grid.cells().stream().map(Cell::text).collect(Collectors.joining(", ")))
                .toList();
    }
}
