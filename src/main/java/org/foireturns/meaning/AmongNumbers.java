package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/** Words that stand where numbers do: "Low" in a row "12-15 | 29 | Low". They are no labels. */
final class AmongNumbers {
    private AmongNumbers() {}

    /** The texts behind the first cell of rows in which a number stands too. */
    static Set<String> in(List<Grid> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rowNumbers().stream().map(sheet::row))
                .filter(row -> row.stream().anyMatch(Cell::isNumber))
                .flatMap(row -> row.stream().skip(1))
                .filter(Cell::isText)
                .map(cell -> cell.text().strip())
                .collect(Collectors.toUnmodifiableSet());
    }
}
