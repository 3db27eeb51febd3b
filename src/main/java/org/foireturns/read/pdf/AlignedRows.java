package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.WordColumns;
import org.foireturns.read.document.WordColumns.Placed;
import org.foireturns.read.document.WordColumns.Words;

/** The rows of a table without lines: lines of words, of which some go on with the one above. */
final class AlignedRows {
    private static final float NEARER = 1.5f;

    /** A range of which the end stands in the next line. */
    private static final Pattern RANGE = Pattern.compile(".*[0-9]-");

    private static final Pattern COUNT = Pattern.compile("[<*]?\\s?[0-9,]*");

    private AlignedRows() {}

    /**
     * The table that lines make.
     *
     * @param pitch how far apart its rows stand
     */
    static DocumentTable table(List<Segment.PageLine> lines, float pitch) throws UnreadableFile {
        WordColumns columns =
                new WordColumns(lines.stream().map(AlignedRows::words).toList());
        DocumentTable table = WordColumns.table(rows(lines, columns, pitch));
        table.begins(columns.starts());
        return table;
    }

    private static WordColumns.WordLine words(Segment.PageLine line) {
        return new WordColumns.WordLine(words(line.segments()), words(line.narrow()));
    }

    private static List<Words> words(List<Segment> segments) {
        return segments.stream()
                .map(each ->
                        new Words(each.text(), each.place().left(), each.place().right(), each.bold()))
                .toList();
    }

    /** The rows; a line that is nearer to the row above than rows are to each other goes on with it. */
    private static List<List<Placed>> rows(List<Segment.PageLine> lines, WordColumns columns, float pitch) {
        List<List<Placed>> rows = new ArrayList<>();
        List<Placed> before = List.of();
        for (int i = 0; i < lines.size(); i++) {
            List<Placed> row = columns.placed(words(lines.get(i)));
            List<Placed> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            boolean near = i > 0
                    && AlignedTable.below(lines.get(i - 1), lines.get(i)) < AlignedTable.WITHIN * pitch
                    && fits(row, above)
                    && !(i > 1
                            && passesBy(row, before, above)
                            && AlignedTable.below(lines.get(i - 2), lines.get(i)) >= AlignedTable.WITHIN * pitch);
            before = row;
            boolean goesOn = near || (i > 0 && continues(row, above, lines.get(i - 1), lines.get(i)));
            if (goesOn && !begins(lines, i, row, columns)) {
                rows.set(rows.size() - 1, joined(above, row));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether a line is much nearer to the one below than to the one above, and may be the first of its row. */
    private static boolean begins(List<Segment.PageLine> lines, int at, List<Placed> row, WordColumns columns) {
        return at + 1 < lines.size()
                && NEARER * AlignedTable.below(lines.get(at), lines.get(at + 1))
                        < AlignedTable.below(lines.get(at - 1), lines.get(at))
                && fits(columns.placed(words(lines.get(at + 1))), row);
    }

    /** Whether each piece of a line stands under one of the row above, or in a column that is free there. */
    private static boolean fits(List<Placed> row, List<Placed> above) {
        return row.stream()
                .allMatch(placed -> above.stream()
                        .allMatch(upper -> holds(upper, placed)
                                || upper.last() < placed.first()
                                || upper.first() > placed.last()));
    }

    /**
     * Whether a line stands under words of the row above and under none of the line before it, which is the label of
     * both, half way between them.
     */
    private static boolean passesBy(List<Placed> row, List<Placed> before, List<Placed> above) {
        return row.stream().anyMatch(placed -> above.stream().anyMatch(upper -> holds(upper, placed)))
                && before.size() == 1
                && row.stream().noneMatch(placed -> holds(before.get(0), placed));
    }

    private static boolean holds(Placed upper, Placed lower) {
        return upper.first() <= lower.first() && upper.last() >= lower.last();
    }

    /**
     * Whether a line goes on with words of the row above: it is of words alone that stand under others, or all that
     * stands under others ends these, in small letters, behind a hyphen, or as the last letter of a word.
     */
    private static boolean continues(
            List<Placed> row, List<Placed> above, Segment.PageLine before, Segment.PageLine line) {
        if (AlignedTable.below(before, line) >= 1.5f * line.size()) {
            return false;
        }
        List<Placed> rests = row.stream()
                .filter(placed -> above.stream().anyMatch(upper -> holds(upper, placed)))
                .toList();
        boolean words = row.stream()
                .noneMatch(placed -> AlignedTable.NUMBER.matcher(placed.text()).matches());
        boolean under = rests.size() == row.size();
        boolean fewer = row.size() < above.size() && row.get(0).first() > 0;
        boolean small = !rests.isEmpty()
                && rests.stream()
                        .allMatch(rest -> Character.isLowerCase(rest.text().codePointAt(0)));
        return (under && (ends(row, above, true) || (ends(row, above, false) && !standsUnderNumbers(row, above))))
                || (words && ((under && fewer) || (small && fits(row, above))));
    }

    /**
     * Whether all that stands under others, or some of it, ends these: a range behind its hyphen, or the last letter of
     * a word.
     */
    private static boolean ends(List<Placed> row, List<Placed> above, boolean all) {
        Predicate<Placed> ends = placed ->
                above.stream().filter(upper -> holds(upper, placed)).allMatch(upper -> ends(placed, upper, all));
        return all ? row.stream().allMatch(ends) : row.stream().anyMatch(ends);
    }

    private static boolean ends(Placed rest, Placed upper, boolean anyEnd) {
        boolean range = RANGE.matcher(upper.text()).matches()
                && Character.isDigit(rest.text().codePointAt(0));
        return range || (anyEnd && (upper.text().endsWith("-") || RuledTable.broken(upper.text(), rest.text())));
    }

    /** Whether something of a line stands under a number, as rows of numbers do. */
    private static boolean standsUnderNumbers(List<Placed> row, List<Placed> above) {
        return above.stream()
                .filter(upper -> row.stream().anyMatch(placed -> holds(upper, placed)))
                .anyMatch(upper -> COUNT.matcher(upper.text()).matches());
    }

    private static List<Placed> joined(List<Placed> above, List<Placed> row) {
        List<Placed> joined = new ArrayList<>(above);
        for (Placed lower : row) {
            int at = 0;
            while (at < joined.size() && joined.get(at).last() < lower.first()) {
                at++;
            }
            if (at < joined.size() && holds(joined.get(at), lower)) {
                joined.set(
                        at,
                        RuledTable.broken(joined.get(at).text(), lower.text())
                                        || RANGE.matcher(joined.get(at).text()).matches()
                                ? joined.get(at).ending(lower.text())
                                : joined.get(at).and(lower.text()));
            } else {
                joined.add(at, lower);
            }
        }
        return joined;
    }
}
