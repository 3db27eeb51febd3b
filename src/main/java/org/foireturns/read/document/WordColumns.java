package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;

/**
 * The columns of a table without lines: what stands below each other is one. Lines with as many pieces as there are
 * columns fill them in their order, as heads at the left of their columns do above numbers at the right.
 */
public final class WordColumns {
    private final int most;
    /** The columns of the lines with the most pieces where all of them fill these in their order; else none. */
    private final List<Column> ordered;

    private final List<Column> columns;

    /** Words that belong together, and where they begin and end in their line. */
    public record Words(String text, float left, float right, boolean bold) {}

    /**
     * A line.
     *
     * @param wide its pieces, parted by wide gaps
     * @param narrow its pieces, parted by gaps that are hardly wider than those between words
     */
    public record WordLine(List<Words> wide, List<Words> narrow) {}

    /** Words in the columns from the first to the last. */
    public record Placed(int first, int last, String text, boolean bold) {
        /** The same place with further words. */
        public Placed and(String more) {
            return ending(" " + more);
        }

        /** The same place with the end of its last word. */
        public Placed ending(String rest) {
            return new Placed(first, last, text + rest, bold);
        }
    }

    /** What a column takes of a line; it grows with what stands in it. */
    private static final class Column {
        private float left;
        private float right;

        Column(Words words) {
            left = words.left;
            right = words.right;
        }

        void take(float otherLeft, float otherRight) {
            left = Math.min(left, otherLeft);
            right = Math.max(right, otherRight);
        }

        boolean meets(float otherLeft, float otherRight) {
            return Math.min(right, otherRight) - Math.max(left, otherLeft) > 0;
        }

        boolean meets(Words words) {
            return meets(words.left, words.right);
        }
    }

    /** The columns that lines make together. */
    public WordColumns(List<WordLine> lines) {
        this.most = lines.stream().mapToInt(line -> line.wide.size()).max().orElse(0);
        this.ordered = ordered(lines);
        this.columns = ordered.isEmpty() ? met(lines) : new ArrayList<>(ordered);
        for (WordLine line : lines) {
            List<Words> pieces = pieces(line);
            if (withoutCorner(pieces)) {
                for (int i = 0; i < pieces.size(); i++) {
                    ordered.get(i + 1).take(pieces.get(i).left, pieces.get(i).right);
                }
            }
        }
        for (WordLine line : lines) {
            if (pieces(line).size() != most && !withoutCorner(pieces(line))) {
                pieces(line).forEach(words -> take(words, columns, false));
            }
        }
        columns.sort(Comparator.comparingDouble(column -> column.left));
    }

    /** Where they begin in their lines. */
    public List<Float> starts() {
        return columns.stream().map(column -> column.left).toList();
    }

    /** The columns of the lines with the most pieces, each line in its order; none where that cannot be. */
    private List<Column> ordered(List<WordLine> lines) {
        List<Column> all = new ArrayList<>();
        for (WordLine line : lines) {
            List<Words> pieces = all(line);
            for (int i = 0; pieces.size() == most && i < most; i++) {
                if (i == all.size()) {
                    all.add(new Column(pieces.get(i)));
                } else {
                    all.get(i).take(pieces.get(i).left, pieces.get(i).right);
                }
            }
        }
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).meets(all.get(i - 1).left, all.get(i - 1).right)) {
                return List.of();
            }
        }
        return all;
    }

    /** The columns of the lines with the most pieces: those that meet are one. */
    private List<Column> met(List<WordLine> lines) {
        List<Column> met = new ArrayList<>();
        lines.stream()
                .filter(line -> all(line).size() == most)
                .forEach(line -> all(line).forEach(words -> take(words, met, true)));
        return met;
    }

    /** The pieces of a line; parted by narrow gaps where that gives one for each column. */
    private List<Words> all(WordLine line) {
        return line.wide.size() < most && line.narrow.size() == most ? line.narrow : line.wide;
    }

    /** The same, or one for each column but the first. */
    private List<Words> pieces(WordLine line) {
        boolean heads = line.wide.size() < most - 1 && withoutCorner(line.narrow);
        return heads ? line.narrow : all(line);
    }

    private static void take(Words words, List<Column> columns, boolean joins) {
        List<Column> under =
                columns.stream().filter(column -> column.meets(words)).toList();
        if (under.isEmpty()) {
            columns.add(new Column(words));
        } else if (joins || under.size() == 1) {
            Column first = under.get(0);
            first.take(words.left, words.right);
            for (Column each : under.subList(1, under.size())) {
                first.take(each.left, each.right);
                columns.remove(each);
            }
        }
    }

    /** Whether pieces are the heads of all columns but the first, whose head is blank. */
    private boolean withoutCorner(List<Words> pieces) {
        if (ordered.isEmpty() || pieces.size() < 2 || pieces.size() != most - 1) {
            return false;
        }
        for (int i = 0; i < pieces.size(); i++) {
            for (int column = 0; column < most; column++) {
                if (column != i + 1 && ordered.get(column).meets(pieces.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where the pieces of a line stand. */
    public List<Placed> placed(WordLine line) {
        List<Words> pieces = pieces(line);
        boolean all = !ordered.isEmpty() && pieces.size() == most;
        boolean corner = withoutCorner(pieces);
        return all || corner ? inTurn(pieces, corner ? 1 : 0) : below(pieces);
    }

    private List<Placed> inTurn(List<Words> pieces, int first) {
        List<Placed> placed = new ArrayList<>();
        for (Words words : pieces) {
            int column = columns.indexOf(ordered.get(first + placed.size()));
            placed.add(new Placed(column, column, words.text, words.bold));
        }
        return placed;
    }

    private List<Placed> below(List<Words> pieces) {
        List<Placed> placed = new ArrayList<>();
        int free = 0;
        for (Words words : pieces) {
            int first = free;
            while (first < columns.size() - 1 && !columns.get(first).meets(words)) {
                first++;
            }
            int last = first;
            while (last + 1 < columns.size() && columns.get(last + 1).meets(words)) {
                last++;
            }
            boolean taken = !placed.isEmpty() && placed.get(placed.size() - 1).last >= first;
            if (taken) {
                placed.add(placed.remove(placed.size() - 1).and(words.text));
            } else {
                placed.add(new Placed(first, last, words.text, words.bold));
            }
            free = Math.min(last + 1, columns.size() - 1);
        }
        return placed;
    }

    /** The table that rows make. */
    public static DocumentTable table(List<List<Placed>> rows) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        for (int i = 0; i < rows.size(); i++) {
            List<Placed> row = i + 1 < rows.size() ? HeadsOverGroups.over(rows.get(i), rows.get(i + 1)) : rows.get(i);
            table.nextRow();
            int next = 0;
            for (Placed placed : row) {
                for (; next < placed.first; next++) {
                    table.add(1, 1, MarkedText.plain(""), Style.PLAIN);
                }
                int width = placed.last - placed.first + 1;
                table.add(1, width, MarkedText.plain(placed.text), new Style("General", placed.bold, false, false, 0));
                next = placed.last + 1;
            }
        }
        return table;
    }
}
