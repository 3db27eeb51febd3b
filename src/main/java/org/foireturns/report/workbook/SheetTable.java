package org.foireturns.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Range;
import org.foireturns.report.Edition;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.SheetLook.Format;
import org.foireturns.report.xlsx.SheetLook.Named;
import org.jspecify.annotations.Nullable;

/**
 * One sheet with one table: a title, lines that say what the table holds, and the table at the left edge. No cell of
 * the table is blank, and there is nothing below it.
 */
final class SheetTable<R> {
    private static final String NONE = "None";
    private static final int WIDE = 18;

    private final String sheet;
    private final String title;
    private final List<String> about = new ArrayList<>();
    private final List<TableColumn<R>> columns = new ArrayList<>();
    private List<R> rows = List.of();

    private SheetTable(String sheet, String title) {
        this.sheet = sheet;
        this.title = title;
    }

    /**
     * A table without columns.
     *
     * @param sheet the sheet's name, letters and underscores, also the table's
     */
    static <R> SheetTable<R> on(String sheet, String title) {
        return new SheetTable<>(sheet, title);
    }

    /** Adds a sentence above the table. */
    SheetTable<R> about(String sentence) {
        about.add(sentence);
        return this;
    }

    /** Which request a row is of, and its offence. */
    SheetTable<R> request(Edition edition, Function<R, String> request) {
        Map<String, String> titles = RowOrder.titles(edition);
        return text("Request", 34, row -> titles.getOrDefault(request.apply(row), request.apply(row)))
                .offence(edition, request);
    }

    /** Which offence a row is of where there are several, by its request. */
    SheetTable<R> offence(Edition edition, Function<R, String> request) {
        Map<String, String> offences = RowOrder.offences(edition);
        return offences.values().stream().distinct().count() < 2
                ? this
                : text("Offence", 34, row -> offences.getOrDefault(request.apply(row), ""));
    }

    SheetTable<R> text(String head, int width, Function<R, String> value) {
        int indent = columns.isEmpty() ? 0 : 1;
        columns.add(new TableColumn<>(head, width, indent, Format.GENERAL, row -> ShownNumber.text(value.apply(row))));
        return this;
    }

    /** Remarks; most rows have none. */
    SheetTable<R> notes(int width, Function<R, String> value) {
        return text("Notes", width, row -> {
            String remarks = value.apply(row);
            return remarks.isEmpty() ? NONE : remarks;
        });
    }

    SheetTable<R> count(String head, ToLongFunction<R> value) {
        return number(head, row -> Content.number(value.applyAsLong(row)));
    }

    SheetTable<R> range(String head, Function<R, Range> value) {
        return number(head, row -> ShownNumber.number(value.apply(row)));
    }

    /** A number, and a sign where there is none. */
    SheetTable<R> rangeIfAny(String head, Shorthand otherwise, Function<R, @Nullable Range> value) {
        return number(head, row -> ShownNumber.numberIfAny(value.apply(row), otherwise));
    }

    SheetTable<R> number(String head, Function<R, Content> value) {
        columns.add(new TableColumn<>(head, WIDE, 0, Format.WHOLE, value));
        return this;
    }

    SheetTable<R> share(String head, Function<R, Content> value) {
        columns.add(new TableColumn<>(head, WIDE, 0, Format.PERCENT, value));
        return this;
    }

    /** Sets the rows, in the order in which they are shown. */
    SheetTable<R> rows(Stream<R> sorted) {
        rows = sorted.toList();
        return this;
    }

    String sheet() {
        return sheet;
    }

    String title() {
        return title;
    }

    int size() {
        return rows.size();
    }

    NewSheet draw() {
        NewSheet drawn = new NewSheet(sheet);
        drawn.put(0, 0, Content.text(title), SheetLook.PLAIN.named(Named.HEADING));
        drawn.put(
                1,
                0,
                Content.text(
                        "This worksheet contains one table. Signs in square brackets are explained on the worksheet Notes."),
                SheetLook.PLAIN);
        int line = 2;
        for (String sentence : about) {
            drawn.put(line++, 0, Content.text(sentence), SheetLook.PLAIN);
        }
        drawn.put(line, 0, Content.text("Back to Contents"), SheetLook.PLAIN.named(Named.LINK));
        drawn.link(new Address(line, 0), Contents.SHEET, new Address(0, 0));
        return table(drawn, line + 1);
    }

    /** Draws the table alone, from a row on. */
    NewSheet table(NewSheet drawn, int first) {
        for (int column = 0; column < columns.size(); column++) {
            TableColumn<R> each = columns.get(column);
            drawn.width(column, each.width());
            drawn.put(first, column, Content.text(each.head()), each.headLook());
            for (int row = 0; row < rows.size(); row++) {
                drawn.put(first + 1 + row, column, each.value().apply(rows.get(row)), each.look());
            }
            if (rows.isEmpty()) {
                drawn.put(first + 1, column, Content.text(column == 0 ? NONE : Shorthand.Z.sign()), each.look());
            }
        }
        int last = first + Math.max(1, rows.size());
        List<String> heads = columns.stream().map(TableColumn::head).toList();
        return drawn.table(sheet, CellRange.of(first, 0, last, columns.size() - 1), heads);
    }
}
