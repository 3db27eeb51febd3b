package org.foireturns.metamorphic;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;

/**
 * A return on the bench.
 *
 * @param name of the file, without its ending
 * @param format it is written in
 * @param forces that its name names
 */
record Specimen(String request, String name, FileFormat format, Set<String> forces, List<Tab> tabs) {
    Specimen {
        tabs = List.copyOf(tabs);
    }

    Specimen with(FileFormat other) {
        return new Specimen(request, name, other, forces, tabs);
    }

    Specimen with(List<Tab> others) {
        return new Specimen(request, name, format, forces, others);
    }

    Specimen eachGrid(UnaryOperator<Grid> change) {
        return with(tabs.stream()
                .map(tab -> new Tab(change.apply(tab.grid()), tab.blocks()))
                .toList());
    }

    /** The same with one of its sheets changed. */
    Specimen withSheet(String sheet, UnaryOperator<Grid> change) {
        return with(tabs.stream()
                .map(tab -> tab.grid().sheet().equals(sheet) ? tab.with(change.apply(tab.grid())) : tab)
                .toList());
    }

    /** The file's own name with the ending of its format. */
    String fileName() {
        return name
                + switch (format) {
                    case XLS -> ".xls";
                    case ODS -> ".ods";
                    case CSV -> ".csv";
                    default -> ".xlsx";
                };
    }
}
