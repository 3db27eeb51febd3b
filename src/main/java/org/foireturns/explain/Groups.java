package org.foireturns.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * The headings of groups between the rows of a body: each governs the rows below it until a heading of its own rank
 * comes. Two headings with no row between are one inside the other, unless the first asks for an answer that is no
 * count; a heading that names an axis, or of which nothing is known, begins anew.
 */
final class Groups {
    private final List<Line> lines;
    private final List<Entry> open = new ArrayList<>();
    private boolean rowSince = true;
    private boolean bareSince;
    /** How far the innermost heading is set in. */
    private int indent;
    /** Whether rows below the innermost heading were set in further. */
    private boolean setIn;

    private int count;
    private final Line line = new Line(Line.Kind.GROUPS, null);

    Groups(List<Line> lines) {
        this.lines = lines;
    }

    void open(Slot heading) {
        if (count++ == 0) {
            lines.add(line);
        }
        closeAnswered(heading.sense().section());
        if (rowSince) {
            close(heading.sense());
        }
        if (bareSince) {
            open.clear();
        }
        open.add(line.add(heading, null));
        indent = heading.indent();
        setIn = false;
        rowSince = false;
        bareSince = false;
    }

    /**
     * Closes a heading that asks for an answer that is no count, and a question before a new one, with what stands
     * within them: "3. Youngest victim" and "Girl, 7" before "5. Platforms".
     *
     * @param section the number of the question that the new heading opens; 0 when it opens none
     */
    private void closeAnswered(int section) {
        for (int at = 0; at < open.size(); at++) {
            Sense sense = open.get(at).sense();
            boolean question = section > 0 && sense.section() > 0 && sense.section() != section;
            if (sense.answered() || question) {
                open.subList(at, open.size()).clear();
            }
        }
    }

    /** Closes the groups that do not go on under a new heading: all from the first of its own kind. */
    private void close(Sense heading) {
        int keep = 0;
        if (!heading.kinds().isEmpty()) {
            while (keep < open.size()
                    && !open.get(keep).sense().kinds().isEmpty()
                    && !open.get(keep).sense().sharesKind(heading)) {
                keep++;
            }
        }
        open.subList(keep, open.size()).clear();
    }

    /**
     * Closes the innermost group before a row that cannot be in it: its members are set in, and the row is not and is
     * no bare total, or says something of the same kind, as "Total male victims" does behind "Male victims" and its
     * ages.
     */
    void meet(Slot label) {
        if (open.isEmpty()) {
            return;
        }
        boolean other = !label.sense().whole() || innermost().sense().sharesKind(label.sense());
        if (setIn && label.indent() <= indent && other) {
            open.remove(open.size() - 1);
            setIn = false;
        }
        setIn |= label.indent() > indent;
    }

    /**
     * Tells that a row of the body was met.
     *
     * @param labelled whether it has labels of its own; else the heading over it is its label and no group's
     */
    void row(boolean labelled) {
        rowSince = true;
        bareSince |= !labelled;
    }

    List<Entry> open() {
        return List.copyOf(open);
    }

    int count() {
        return count;
    }

    /** Whether a label is of the kind of the innermost heading: behind "Female" and its rows "Male" heads the next. */
    boolean headsAnother(Sense label) {
        return !open.isEmpty() && innermost().sense().sharesKind(label);
    }

    /** Whether the innermost heading names the axis of the labels below it. */
    boolean namesLine() {
        return !open.isEmpty() && innermost().sense().isHead();
    }

    /** The heading that was met last of those that are open. */
    Entry innermost() {
        return open.get(open.size() - 1);
    }
}
