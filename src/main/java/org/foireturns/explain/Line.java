package org.foireturns.explain;

import java.util.ArrayList;
import java.util.List;
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

    Entry add(Slot slot, @Nullable Entry over) {
        Entry entry = new Entry(slot, this, over);
        entries.add(entry);
        return entry;
    }
}
