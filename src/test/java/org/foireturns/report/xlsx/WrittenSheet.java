package org.foireturns.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;

/** Sheets as tests look at them before they are a file. */
public final class WrittenSheet {
    private WrittenSheet() {}

    /** The rows, each with its cells between strokes. */
    public static List<String> rows(NewSheet sheet) {
        return sheet.rows.values().stream()
                .map(row -> row.values().stream()
                        .map(placed -> words(placed.content()))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String words(Content content) {
        if (content instanceof Content.Text text) {
            return text.text() + (text.raised().isEmpty() ? "" : "^" + text.raised());
        }
        return content instanceof Content.Figure number ? number.number().toPlainString() : "";
    }

    /** How a cell is shown. */
    public static SheetLook look(NewSheet sheet, String cell) {
        Address at = Address.parse(cell);
        NavigableMap<Integer, NewSheet.Placed> row = Objects.requireNonNull(sheet.rows.get(at.row()));
        return Objects.requireNonNull(row.get(at.column())).look();
    }

    /** The cells that are coloured, with their colours. */
    public static List<String> coloured(NewSheet sheet) {
        List<String> found = new ArrayList<>();
        sheet.rows.forEach((row, cells) -> cells.forEach((column, placed) -> {
            if (placed.look().fill() != SheetLook.Fill.NONE) {
                found.add(new Address(row, column) + " " + placed.look().fill());
            }
        }));
        return found;
    }

    public static List<CellRange> merges(NewSheet sheet) {
        return List.copyOf(sheet.merges);
    }

    /** The comments, each behind its cell. */
    public static List<String> comments(NewSheet sheet) {
        return sheet.comments.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    /** The texts that a cell offers. */
    public static List<String> choices(NewSheet sheet, String cell) {
        return sheet.choices.getOrDefault(Address.parse(cell), List.of());
    }

    public static int width(NewSheet sheet, int column) {
        return sheet.widths.getOrDefault(column, NewSheet.DEFAULT_WIDTH);
    }
}
