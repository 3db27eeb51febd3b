package org.foireturns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;

/**
 * Sheets drawn as text. One line is one row, bars stand between cells, an empty cell is blank and an empty line is a
 * blank row.
 *
 * <pre>
 * | Gender  | 2022/23 |     a text, and a text
 * | Total   | 12      |     12 is a number, and so is -1.5
 * | Total   | '12     |     12 typed as text
 * | 2015-12-01        |     a date
 * | **Sum** | &gt; 0-11  |     bold; one level of indent for each &gt;
 * | Age^3   | &lt;       |     superscript 3; the cell belongs to the one on its left (merged)
 * | 12{pink} | {#BFBFBF} |    a pink cell; a cell that is blank but for its colour
 * </pre>
 */
public final class GridText {
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String JOINED = "<";
    private static final Pattern FILLED = Pattern.compile("(.*)\\{(#[0-9A-F]{6}|[a-z]+)}");
    private static final Map<String, String> COLOURS = Map.of(
            "pink", "#FFC7E5",
            "blue", "#BDD7EE",
            "grey", "#D9D9D9",
            "red", "#FF5050",
            "yellow", "#FFFF99",
            "green", "#C6E0B4",
            "navy", "#1F3864");

    private GridText() {}

    public static Grid grid(String drawing) {
        return grid("Sheet1", drawing);
    }

    public static Grid grid(String sheet, String drawing) {
        GridBuilder grid = Grid.named(sheet);
        int row = 0;
        for (String line : drawing.lines().toList()) {
            drawRow(grid, row, line.strip());
            row++;
        }
        return grid.build();
    }

    private static void drawRow(GridBuilder grid, int row, String line) {
        if (line.isEmpty()) {
            return;
        }
        String[] words = line.replaceAll("^\\||\\|$", "").split("\\|", -1);
        int start = 0;
        for (int column = 0; column < words.length; column++) {
            String word = words[column].strip();
            Matcher filled = FILLED.matcher(word);
            if (filled.matches()) {
                String colour = COLOURS.getOrDefault(filled.group(2), filled.group(2));
                grid.fill(new Address(row, column), Integer.parseInt(colour.substring(1), 16));
                word = filled.group(1).strip();
            }
            if (!word.equals(JOINED)) {
                grid.add(cell(new Address(row, column), word));
                start = column;
            }
            boolean joinsNext =
                    column + 1 < words.length && words[column + 1].strip().equals(JOINED);
            if (word.equals(JOINED) && !joinsNext) {
                grid.merge(CellRange.of(row, start, row, column));
            }
        }
    }

    private static Cell cell(Address address, String word) {
        String rest = word;
        int indent = 0;
        while (rest.startsWith(">")) {
            indent++;
            rest = rest.substring(1).strip();
        }
        boolean bold = rest.length() > 4 && rest.startsWith("**") && rest.endsWith("**");
        if (bold) {
            rest = rest.substring(2, rest.length() - 2);
        }
        Style style = new Style("General", bold, false, false, indent);
        if (rest.matches(NUMBER)) {
            return Cell.number(address, new BigDecimal(rest), style);
        }
        if (rest.matches(DATE)) {
            return Cell.date(address, LocalDate.parse(rest), style);
        }
        String text = rest.startsWith("'") ? rest.substring(1) : rest;
        int mark = text.lastIndexOf('^');
        return mark < 0
                ? Cell.text(address, text, style)
                : new Cell(
                        address, CellKind.TEXT, text.substring(0, mark), null, null, text.substring(mark + 1), style);
    }
}
