package org.foireturns.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which labels of a column are parts of others: by their indents, or, where there are none, because they say so
 * themselves, as "of whom 12-15" does, or by labels of one kind that come again under each label of another, as a pivot
 * table writes them.
 */
final class Outline {
    private static final int FEWEST = 5;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private final List<Entry> entries;
    private final Map<String, Integer> times = new HashMap<>();

    private Outline(List<Entry> entries) {
        this.entries = entries;
        entries.forEach(entry -> times.merge(entry.said(), 1, Integer::sum));
    }

    static void nest(Line line) {
        if (line.kind() != Line.Kind.STUB) {
            return;
        }
        Outline outline = new Outline(line.entries());
        boolean indented =
                line.entries().stream().mapToInt(Entry::indent).distinct().count() > 1;
        if (indented) {
            outline.byIndent();
        } else if (line.entries().stream().anyMatch(entry -> entry.sense().part())) {
            outline.byWords();
        } else {
            outline.byKinds();
        }
    }

    private void byIndent() {
        Deque<Entry> above = new ArrayDeque<>();
        for (Entry entry : entries) {
            while (!above.isEmpty() && above.peek().indent() >= entry.indent()) {
                above.pop();
            }
            entry.putUnder(above.peek());
            if (!entry.sense().answered()) {
                above.push(entry);
            }
        }
    }

    private void byWords() {
        Entry above = null;
        for (Entry entry : entries) {
            if (entry.sense().part()) {
                entry.putUnder(above);
            } else if (!entry.sense().answered()) {
                above = entry;
            }
        }
    }

    private void byKinds() {
        Set<String> repeated = new HashSet<>();
        Set<String> single = new HashSet<>();
        for (Entry entry : entries) {
            String kind = kind(entry);
            if (kind != null) {
                (times(entry) > 1 ? repeated : single).add(kind);
            }
        }
        single.removeAll(repeated);
        String first = entries.isEmpty() ? null : kind(entries.get(0));
        if (entries.size() < FEWEST
                || repeated.size() != 1
                || single.size() != 1
                || first == null
                || !single.contains(first)) {
            return;
        }
        boolean bold = boldTells(single);
        String firstChild = entries.get(1).said();
        Entry parent = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String kind = kind(entry);
            boolean restarts = kind == null && i > 0 && i + 1 < entries.size() && order(i + 1) <= order(i - 1);
            boolean startsGroup = kind == null && (restarts || (bold ? isBold(entry) : leads(i, firstChild)));
            if (kind == null && times(entry) == 1 && entry.sense().whole()) {
                parent = null;
            } else if ((kind != null && single.contains(kind)) || startsGroup) {
                parent = entry;
            } else {
                entry.putUnder(parent);
            }
        }
    }

    private static boolean isBold(Entry entry) {
        return entry.cell().style().bold();
    }

    /** Whether the first member of the groups stands right below an entry. */
    private boolean leads(int index, String firstChild) {
        return index + 1 < entries.size() && entries.get(index + 1).said().equals(firstChild);
    }

    /** Whether the groups are bold and their members are not. */
    private boolean boldTells(Set<String> groups) {
        return entries.stream()
                .filter(entry -> kind(entry) != null)
                .allMatch(entry -> entry.cell().style().bold() == groups.contains(kind(entry)));
    }

    /** How early a member of the groups comes first of all; late for what is no member. */
    private int order(int index) {
        String text = entries.get(index).said();
        if (times(entries.get(index)) < 2) {
            return Integer.MAX_VALUE - index;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).said().equals(text)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private int times(Entry entry) {
        return times.getOrDefault(entry.said(), 0);
    }

    /** Small numbers are of a kind of their own: single ages below each year. */
    private static @Nullable String kind(Entry entry) {
        if (entry.sense().kinds().isEmpty() && NUMBER.matcher(entry.said()).matches()) {
            return "number";
        }
        return entry.sense().kinds().size() == 1
                ? entry.sense().kinds().iterator().next()
                : null;
    }
}
