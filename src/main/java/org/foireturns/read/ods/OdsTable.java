package org.foireturns.read.ods;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads one table of a document into a grid. */
final class OdsTable {
    private static final String REPEATED_COLUMNS = "number-columns-repeated";

    private final OdsStyles styles;
    private final OdsRepeats repeats;
    private final Grid.Builder grid;
    private final List<ColumnStyle> columnStyles = new ArrayList<>();
    private int nextColumn;
    private int nextRow;

    OdsTable(OdsStyles styles, OdsRepeats repeats, Grid.Builder grid) {
        this.styles = styles;
        this.repeats = repeats;
        this.grid = grid;
    }

    Grid read(XmlPart xml) throws UnreadableFile {
        readParts(xml);
        return grid.build();
    }

    private void readParts(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "table-column" -> readColumns(xml);
                case "table-row" -> readRows(xml);
                case "table-column-group",
                        "table-header-columns",
                        "table-columns",
                        "table-row-group",
                        "table-header-rows",
                        "table-rows" -> readParts(xml);
                default -> {}
            }
        }
    }

    private void readColumns(XmlPart xml) {
        int end = after(nextColumn, xml.attribute(REPEATED_COLUMNS), ReadingLimit.COLUMNS);
        if (end > nextColumn && hidden(xml)) {
            grid.hideColumns(nextColumn, end - 1);
        }
        String style = xml.attribute("default-cell-style-name");
        if (style != null) {
            columnStyles.add(new ColumnStyle(nextColumn, end, style));
        }
        nextColumn = end;
    }

    private void readRows(XmlPart xml) throws UnreadableFile {
        int end = after(nextRow, xml.attribute("number-rows-repeated"), ReadingLimit.ROWS);
        if (hidden(xml)) {
            for (int row = nextRow; row < end; row++) {
                grid.hideRow(row);
            }
        }
        String rowStyle = xml.attribute("default-cell-style-name");
        int column = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("table-cell") || xml.is("covered-table-cell")) {
                int afterCell = after(column, xml.attribute(REPEATED_COLUMNS), ReadingLimit.COLUMNS);
                if (column < ReadingLimit.COLUMNS && nextRow < ReadingLimit.ROWS) {
                    readCell(xml, CellRange.of(nextRow, column, end - 1, afterCell - 1), rowStyle);
                } else if (OdsCell.read(xml, styles).filled()) {
                    throw new UnreadableFile(Reason.DAMAGED);
                }
                column = afterCell;
            }
        }
        nextRow = end;
    }

    private void readCell(XmlPart xml, CellRange places, @Nullable String rowStyle) throws UnreadableFile {
        Address first = places.first();
        int rows = Integer.parseInt(orOne(xml.attribute("number-rows-spanned")));
        int columns = Integer.parseInt(orOne(xml.attribute("number-columns-spanned")));
        if (rows > 1 || columns > 1) {
            repeats.spendMerge();
            grid.merge(CellRange.of(
                    first.row(),
                    first.column(),
                    Math.min(first.row() + Math.max(1, rows), ReadingLimit.ROWS) - 1,
                    Math.min(first.column() + Math.max(1, columns), ReadingLimit.COLUMNS) - 1));
        }
        String own = xml.attribute("style-name");
        String style = own != null ? own : rowStyle;
        OdsCell stored = OdsCell.read(xml, styles);
        if (!stored.filled()) {
            return;
        }
        for (int row = first.row(); row <= places.last().row(); row++) {
            for (int column = first.column(); column <= places.last().column(); column++) {
                Address address = new Address(row, column);
                OdsLook look = styles.cell(style == null ? columnStyle(column) : style);
                Cell cell = stored.at(address, look, styles::cell);
                if (cell != null) {
                    repeats.spend(cell, !address.equals(first));
                    grid.add(cell);
                }
            }
        }
    }

    private @Nullable String columnStyle(int column) {
        return columnStyles.stream()
                .filter(style -> column >= style.first && column < style.end)
                .map(ColumnStyle::name)
                .findFirst()
                .orElse(null);
    }

    private static boolean hidden(XmlPart xml) {
        String visibility = xml.attribute("visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    /** The index after a run that starts at one; a run that leaves the sheet ends with it. */
    private static int after(int start, @Nullable String repeated, int limit) {
        long count = Math.max(1, Long.parseLong(orOne(repeated)));
        return (int) Math.min(start + count, limit);
    }

    private static String orOne(@Nullable String count) {
        return count == null ? "1" : count;
    }

    private record ColumnStyle(int first, int end, String name) {}
}
