package org.foireturns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A row or column of labels that are of one kind as a rule: a row of heads, a column of row labels, the headings of
 * groups. It is resolved as a whole: its head and its clear labels say what the others mean.
 */
public final class Line {
    private final Kind kind;
    private final @Nullable Cell head;
    private final List<Entry> entries = new ArrayList<>();

    Line(Kind kind, @Nullable Cell head) {
        this.kind = kind;
        this.head = head;
    }

    /** Where a line stands. */
    public enum Kind {
        HEADS,
        STUB,
        GROUPS
    }

    public Kind kind() {
        return kind;
    }

    /** The label that says what the line's entries are, such as "Victim age" over a column; or null. */
    public @Nullable Cell head() {
        return head;
    }

    /** In the order of the sheet. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The line itself, or one line for each level of an outline: its groups, then what is set in below them. A head
     * speaks of the outermost level.
     */
    public List<Line> levels() {
        Map<Integer, Line> levels = new TreeMap<>();
        for (Entry entry : entries) {
            int level = level(entry);
            levels.computeIfAbsent(level, depth -> new Line(kind, depth == 0 ? head : null))
                    .entries
                    .add(entry);
        }
        return levels.size() < 2 ? List.of(this) : List.copyOf(levels.values());
    }

    private int level(Entry entry) {
        int level = 0;
        for (Entry over = entry.over(); over != null && over.line() == this; over = over.over()) {
            level++;
        }
        return level;
    }

    Entry add(Slot slot, @Nullable Entry over) {
        Entry entry = new Entry(slot, this, over);
        entries.add(entry);
        return entry;
    }
}
