package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** A label in its line; one cell may be an entry of one line only. */
public final class Entry {
    private final Cell cell;
    private final Sense sense;
    private final Line line;
    private final int indent;
    private @Nullable Entry over;
    private @Nullable Entry namer;

    Entry(Slot slot, Line line, @Nullable Entry over) {
        this.cell = slot.cell();
        this.sense = slot.sense();
        this.indent = slot.indent();
        this.line = line;
        this.over = over;
    }

    public Cell cell() {
        return cell;
    }

    /** Its words without the spaces around them. */
    String said() {
        return cell.text().strip();
    }

    public Sense sense() {
        return sense;
    }

    public Line line() {
        return line;
    }

    /** How far it is set in. */
    public int indent() {
        return indent;
    }

    /** The label that it is a part of: an upper head, or one that it is set in below; null when there is none. */
    public @Nullable Entry over() {
        return over;
    }

    /** What it is a part of, outermost first, and itself. */
    List<Entry> path() {
        List<Entry> path = new ArrayList<>();
        for (Entry each = this; each != null; each = each.over()) {
            path.add(each);
        }
        Collections.reverse(path);
        return path;
    }

    /** A label further out on the same row that names the axis of this one, such as "Victim age" before "12-15". */
    public @Nullable Entry namer() {
        return namer;
    }

    void nameBy(Entry outer) {
        this.namer = outer;
    }

    /** Puts it below another label, when the whole line is known. */
    void putUnder(@Nullable Entry parent) {
        this.over = parent;
    }

    @Override
    public String toString() {
        return cell.address() + " " + cell.text();
    }
}
