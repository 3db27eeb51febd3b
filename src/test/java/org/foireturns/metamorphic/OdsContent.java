package org.foireturns.metamorphic;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;

/** Writes grids as the tables of an OpenDocument spreadsheet. */
final class OdsContent {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final int POINTS_A_LEVEL = 10;

    private final Map<Style, String> looks = new LinkedHashMap<>();
    private final StringBuilder tables = new StringBuilder();

    void add(Grid grid) {
        String style = grid.visibility() == Visibility.VISIBLE ? "shown" : "hidden";
        tables.append("<table:table table:name='%s' table:style-name='%s'>".formatted(escaped(grid.sheet()), style));
        for (int column = 0; column <= Grids.lastColumn(grid); column++) {
            tables.append("<table:table-column%s/>"
                    .formatted(visibility(grid.outOfView().column(column))));
        }
        for (int row = 0; row <= Grids.lastRow(grid); row++) {
            tables.append(
                    "<table:table-row%s>".formatted(visibility(grid.outOfView().row(row))));
            for (int column = 0; column <= Grids.lastColumn(grid); column++) {
                add(grid, new Address(row, column));
            }
            tables.append("</table:table-row>");
        }
        tables.append("</table:table>");
    }

    private static String visibility(boolean hidden) {
        return hidden ? " table:visibility='collapse'" : "";
    }

    private void add(Grid grid, Address address) {
        Cell cell = grid.cell(address);
        CellRange merge = grid.merges().stream()
                .filter(range -> range.contains(address))
                .findFirst()
                .orElse(new CellRange(address, address));
        String name = merge.first().equals(address) ? "table:table-cell" : "table:covered-table-cell";
        String span = merge.first().equals(address) && !merge.first().equals(merge.last())
                ? " table:number-columns-spanned='%d' table:number-rows-spanned='%d'"
                        .formatted(
                                merge.last().column() - merge.first().column() + 1,
                                merge.last().row() - merge.first().row() + 1)
                : "";
        tables.append('<').append(name).append(span);
        if (cell == null) {
            tables.append("/>");
            return;
        }
        tables.append(" table:style-name='%s'%s>".formatted(look(cell.style()), value(cell)));
        tables.append("<text:p>").append(spaced(cell.text()));
        if (!cell.noteMark().isEmpty()) {
            tables.append("<text:span text:style-name='raised'>%s</text:span>".formatted(escaped(cell.noteMark())));
        }
        tables.append("</text:p></").append(name).append('>');
    }

    private static String value(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER ->
                " office:value-type='%s' office:value='%s'"
                        .formatted(cell.style().percent() ? "percentage" : "float", cell.text());
            case DATE -> " office:value-type='date' office:date-value='%s'".formatted(cell.date());
            case BOOLEAN ->
                " office:value-type='boolean' office:boolean-value='%s'"
                        .formatted(cell.text().toLowerCase(java.util.Locale.ROOT));
            case ERROR -> " calcext:value-type='error' table:formula='of:=[.Z1]' office:value-type='string'";
            case UNCALCULATED -> " table:formula='of:=[.Z1]'";
            case TEXT -> " office:value-type='string'";
            case STRUCK, UNSEEN -> throw new IllegalArgumentException("what does not stand is in no sample");
        };
    }

    private String look(Style style) {
        return looks.computeIfAbsent(style, fresh -> "ce" + looks.size());
    }

    String xml() {
        StringBuilder styles = new StringBuilder("<style:style style:name='raised' style:family='text'>"
                + "<style:text-properties style:text-position='super 58%'/></style:style>"
                + "<style:style style:name='shown' style:family='table'/>"
                + "<style:style style:name='hidden' style:family='table'>"
                + "<style:table-properties table:display='false'/></style:style>");
        looks.forEach((style, name) -> styles.append(("<style:style style:name='%s' style:family='table-cell'>"
                        + "<style:table-cell-properties/><style:paragraph-properties%s%s/>"
                        + "<style:text-properties%s%s/></style:style>")
                .formatted(
                        name,
                        style.centred() ? " fo:text-align='center'" : "",
                        style.indent() > 0 ? " fo:margin-left='%dpt'".formatted(style.indent() * POINTS_A_LEVEL) : "",
                        style.bold() ? " fo:font-weight='bold'" : "",
                        style.italic() ? " fo:font-style='italic'" : "")));
        return ("<office:document-content xmlns:office='%1$soffice:1.0' xmlns:table='%1$stable:1.0'"
                                + " xmlns:text='%1$stext:1.0' xmlns:style='%1$sstyle:1.0'"
                                + " xmlns:fo='%1$sxsl-fo-compatible:1.0'"
                                + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>")
                        .formatted(OFFICE)
                + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>"
                + tables + "</office:spreadsheet></office:body></office:document-content>";
    }

    private static String spaced(String text) {
        return escaped(text).replace("\n", "</text:p><text:p>").replaceAll("(?<= ) |^ | $", "<text:s/>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
