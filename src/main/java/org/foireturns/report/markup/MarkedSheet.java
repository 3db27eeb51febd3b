package org.foireturns.report.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.SheetLook.Align;
import org.foireturns.report.xlsx.SheetLook.Format;

/** Draws one sheet of a return again: each cell in its own place, as it is stored, with the marks on it. */
final class MarkedSheet {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 44;
    private static final int PARAGRAPH = 120;
    /** A range of more cells, such as a whole list, is coloured in its first row only. */
    private static final int MOST_COLOURED = 100;

    private final VisibleSheet sheet;
    private final NewSheet drawn;
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final Map<Address, SheetLook> looks = new HashMap<>();

    private MarkedSheet(VisibleSheet sheet, String name) {
        this.sheet = sheet;
        this.drawn = new NewSheet(name);
        for (Cell cell : sheet.cells()) {
            int length = cell.text().length() > WIDEST ? NARROWEST : cell.text().length() + 2;
            widths.merge(cell.address().column(), Math.max(NARROWEST, length), Math::max);
        }
    }

    /**
     * Draws it.
     *
     * @param name under which the sheet stands in the copy
     * @param marks of this sheet, gravest first; those without cells are on the list of issues alone
     */
    static NewSheet draw(VisibleSheet sheet, String name, List<Mark> marks) {
        MarkedSheet copy = new MarkedSheet(sheet, name);
        copy.widths.forEach(copy.drawn::width);
        List<CellRange> merges = sheet.merges();
        merges.forEach(copy.drawn::merge);
        Map<Address, List<Mark>> comments = new TreeMap<>();
        for (Mark mark : marks) {
            mark.range()
                    .ifPresent(range -> comments.computeIfAbsent(range.first(), cell -> new ArrayList<>())
                            .add(mark));
        }
        for (Cell cell : sheet.cells()) {
            boolean merged = merges.stream().anyMatch(merge -> merge.contains(cell.address()));
            SheetLook look = copy.look(cell, merged);
            copy.looks.put(cell.address(), look);
            copy.put(cell, look);
        }
        marks.stream()
                .sorted((left, right) -> right.severity().compareTo(left.severity()))
                .forEach(copy::colour);
        comments.forEach((cell, said) ->
                copy.drawn.comment(cell, said.stream().map(Mark::comment).collect(Collectors.joining("\n\n"))));
        return copy.drawn;
    }

    private void put(Cell cell, SheetLook look) {
        drawn.put(cell.address().row(), cell.address().column(), content(cell), look);
    }

    private static Content content(Cell cell) {
        if (cell.kind() == CellKind.DATE && cell.date() != null) {
            return Content.day(cell.date());
        }
        if (cell.isNumber() && cell.number() != null) {
            return new Content.Figure(cell.number());
        }
        return switch (cell.kind()) {
            case UNCALCULATED -> Content.text("[formula without a stored result]");
            case STRUCK -> Content.text("[crossed out: " + cell.shown().struck() + "]");
            default -> new Content.Text(cell.text(), cell.noteMark());
        };
    }

    private SheetLook look(Cell cell, boolean merged) {
        Address address = cell.address();
        int length = cell.text().length();
        boolean crowded = sheet.cell(new Address(address.row(), address.column() + 1)) != null;
        boolean wraps = !merged
                && cell.isText()
                && (length > PARAGRAPH || (crowded && length > widths.getOrDefault(address.column(), NARROWEST)));
        SheetLook look = SheetLook.PLAIN
                .bold(cell.style().bold())
                .italic(cell.style().italic())
                .indent(Math.min(15, cell.style().indent()))
                .align(cell.style().centred() ? Align.CENTER : Align.GENERAL)
                .format(format(cell));
        return wraps ? look.wrapped() : look;
    }

    /** Formats of ours only: one of the file could show something else than what the cell holds. */
    private static Format format(Cell cell) {
        return cell.kind() == CellKind.DATE
                ? Format.DAY
                : cell.isNumber() && cell.style().percent() ? Format.PERCENT : Format.GENERAL;
    }

    /** Colours the cells of a mark; a graver mark comes later and covers it. */
    private void colour(Mark mark) {
        if (mark.range().isEmpty()) {
            return;
        }
        CellRange range = coloured(mark.range().get());
        Address first = range.first();
        if (sheet.cell(first) == null) {
            drawn.put(first.row(), first.column(), new Content.Empty(), SheetLook.PLAIN.fill(mark.fill()));
        }
        for (int row = first.row(); row <= range.last().row(); row++) {
            for (int column = first.column(); column <= range.last().column(); column++) {
                Cell cell = sheet.cell(new Address(row, column));
                if (cell != null) {
                    put(
                            cell,
                            looks.getOrDefault(cell.address(), SheetLook.PLAIN).fill(mark.fill()));
                }
            }
        }
    }

    private static CellRange coloured(CellRange range) {
        int rows = range.last().row() - range.first().row() + 1;
        int columns = range.last().column() - range.first().column() + 1;
        int right = Math.min(range.last().column(), range.first().column() + MOST_COLOURED);
        return (long) rows * columns <= MOST_COLOURED
                ? range
                : CellRange.of(
                        range.first().row(),
                        range.first().column(),
                        range.first().row(),
                        right);
    }
}
