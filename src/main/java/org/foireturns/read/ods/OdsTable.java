package org.foireturns.read.ods;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads one table of a document into a grid. */
final class OdsTable {
    private static final String REPEATED_COLUMNS = "number-columns-repeated";

    /** More cells of one colour in one piece are no part of a table. */
    private static final int MOST_OF_ONE_COLOUR = 500;

    private final OdsStyles styles;
    private final ReadingLimit limit;
    private final SheetBuilder sheet;
    private final List<ColumnStyle> columnStyles = new ArrayList<>();
    private int nextColumn;
    private int nextRow;

    OdsTable(OdsStyles styles, ReadingLimit limit, SheetBuilder sheet) {
        this.styles = styles;
        this.limit = limit;
        this.sheet = sheet;
    }

    Grid read(XmlPart xml) throws UnreadableFile {
        readParts(xml);
        return sheet.build();
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
            sheet.hideColumns(nextColumn, end - 1);
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
                sheet.hideRow(row);
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
                    throw new UnreadableFile(Reason.CELL_OUTSIDE);
                }
                column = afterCell;
            }
        }
        nextRow = end;
    }

    private void readCell(XmlPart xml, CellRange places, @Nullable String rowStyle) throws UnreadableFile {
        boolean covered = xml.is("covered-table-cell");
        merge(xml, places.first());
        String own = xml.attribute("style-name");
        String style = own != null ? own : rowStyle;
        OdsCell stored = OdsCell.read(xml, styles);
        fill(places, style);
        for (String comment : stored.comments()) {
            sheet.comment(places.first(), comment);
        }
        if (stored.filled()) {
            repeat(stored, places, style, covered);
        }
    }

    private void merge(XmlPart xml, Address first) throws UnreadableFile {
        int rows = Numeral.whole(xml.attribute("number-rows-spanned"), 1);
        int columns = Numeral.whole(xml.attribute("number-columns-spanned"), 1);
        if (rows > 1 || columns > 1) {
            sheet.merge(
                    first.row(),
                    first.column(),
                    after(first.row(), rows, ReadingLimit.ROWS) - 1L,
                    after(first.column(), columns, ReadingLimit.COLUMNS) - 1L);
        }
    }

    /** Adds a cell in each of its places. */
    private void repeat(OdsCell stored, CellRange places, @Nullable String style, boolean covered)
            throws UnreadableFile {
        for (int row = places.first().row(); row <= places.last().row(); row++) {
            for (int column = places.first().column(); column <= places.last().column(); column++) {
                Address address = new Address(row, column);
                OdsLook look = styles.cell(style == null ? columnStyle(column) : style);
                Cell cell = stored.at(address, look, styles::cell);
                if (cell == null) {
                    continue;
                }
                if (!address.equals(places.first())) {
                    limit.spendRepeat();
                }
                if (covered) {
                    sheet.addCovered(cell);
                } else {
                    sheet.add(cell);
                }
            }
        }
    }

    /** The colour of cells; where it goes on and on it is that of the paper. */
    private void fill(CellRange places, @Nullable String style) {
        int rows = places.last().row() - places.first().row() + 1;
        int columns = places.last().column() - places.first().column() + 1;
        if ((long) rows * columns > MOST_OF_ONE_COLOUR) {
            return;
        }
        for (int row = places.first().row(); row <= places.last().row(); row++) {
            for (int column = places.first().column(); column <= places.last().column(); column++) {
                sheet.fill(new Address(row, column), styles.fill(style == null ? columnStyle(column) : style));
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

    private static int after(int start, @Nullable String repeated, int limit) {
        return after(start, Numeral.whole(repeated, 1), limit);
    }

    /** The index after a run that starts at one; a run that leaves the sheet ends with it. */
    private static int after(int start, int count, int limit) {
        return (int) Math.min((long) start + Math.max(1, count), limit);
    }

    private record ColumnStyle(int first, int end, String name) {}
}
