package org.foireturns.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What stands above what in one column of labels, on the way down. A label belongs to the nearest one above it that is
 * indented less; a line that holds nothing but a label is a group and stands above the lines that follow, a bold group
 * above a plain one.
 */
final class Outline {
    private final Stub stub;
    private final Deque<Entry> open = new ArrayDeque<>();
    /** Groups since the last line with values: as many as come in a row replace as many of their kind. */
    private final List<Entry> waiting = new ArrayList<>();

    private Outline(Stub stub) {
        this.stub = stub;
    }

    /** The outline of a column before its first label. */
    static Outline over(Stub stub) {
        return new Outline(stub);
    }

    /** A line of nothing but this label. */
    void group(Cell cell) {
        int depth = stub.depth(cell);
        waiting.add(new Entry(cell, depth * 3 + (cell.style().bold() ? 0 : 1), depth, true));
    }

    /** A label beside values. */
    void row(Cell cell) {
        settle();
        int depth = stub.depth(cell);
        boolean heads = stub.boldHeads() && cell.style().bold();
        boolean closes = stub.closing().contains(cell);
        Entry row = new Entry(cell, depth * 3 + (heads ? 0 : 2), depth, false);
        while (!open.isEmpty() && (open.getLast().endsAt(row) || (closes && open.getLast().depth >= depth))) {
            open.removeLast();
        }
        push(row);
    }

    /** A line with values and no label: it is in the groups above it and in no row's family. */
    void unlabelled() {
        settle();
        while (!open.isEmpty() && !open.getLast().group) {
            open.removeLast();
        }
    }

    void clear() {
        open.clear();
        waiting.clear();
    }

    /** The labels open now, outermost first. */
    List<Cell> path() {
        settle();
        return open.stream().map(entry -> entry.cell).toList();
    }

    private void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        int rank = waiting.get(0).rank;
        long alike = waiting.stream().filter(entry -> entry.rank == rank).count();
        while (!open.isEmpty() && open.getLast().rank > rank) {
            open.removeLast();
        }
        for (long i = 0; i < alike && !open.isEmpty() && open.getLast().rank == rank; i++) {
            open.removeLast();
        }
        for (Entry group : waiting) {
            while (!open.isEmpty() && open.getLast().rank > group.rank) {
                open.removeLast();
            }
            push(group);
        }
        waiting.clear();
    }

    private void push(Entry entry) {
        Entry parent = open.peekLast();
        if (parent != null && entry.depth > parent.depth) {
            parent.deeper = true;
        }
        open.addLast(entry);
    }

    private static final class Entry {
        private final Cell cell;
        private final int rank;
        private final int depth;
        private final boolean group;
        private boolean deeper;

        Entry(Cell cell, int rank, int depth, boolean group) {
            this.cell = cell;
            this.rank = rank;
            this.depth = depth;
            this.group = group;
        }

        /** A group whose rows are indented ends where a row stands out as far as the group itself. */
        boolean endsAt(Entry row) {
            return rank >= row.rank || (deeper && depth == row.depth);
        }
    }

    /** The innermost label open now, or null. */
    @Nullable
    Cell innermost() {
        settle();
        Entry last = open.peekLast();
        return last == null ? null : last.cell;
    }
}
