package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Joins parts of a sheet that make one table: heads and the body below a blank row, values beside a spacer column, rows
 * that go on below a gap or a group heading.
 *
 * <pre>
 * Gender | 2018/19     heads
 *
 * Female | 3           their body below a blank row
 * Male   | 1
 * </pre>
 */
final class Parts {
    /** A table has no more rows of heads. */
    private static final int HEADS = 3;

    private final List<Part> texts = new ArrayList<>();
    private final List<Part> bodies = new ArrayList<>();

    /** Those below a text that begins something new. */
    private final Set<Area> begun;

    private Parts(Page page, List<Area> cut) {
        begun = TitledAcross.of(page, cut);
        for (Area area : cut) {
            Part part = new Part(page, area);
            (part.isText() ? texts : bodies).add(part);
        }
    }

    /** The areas of tables, from the top; single texts are in none of them unless they stand inside. */
    static List<Area> joined(Page page, List<Area> cut) {
        Parts parts = new Parts(page, cut);
        parts.joinLabelsApart();
        parts.join(parts::areTiles);
        parts.join(parts::isBeside);
        parts.join(parts::isBefore);
        parts.cutSharedHeads();
        parts.join(parts::isHeadsOver);
        parts.join(new MoreRows(parts.bodies, parts.texts, parts.begun)::goOn);
        return parts.bodies.stream()
                .map(Part::area)
                .sorted(Comparator.comparingInt(Area::top).thenComparingInt(Area::left))
                .toList();
    }

    /**
     * Joins a row of bare numbers, with or without heads over it, with the lone text on its left: "Recorded offences"
     * and 437 behind a blank column.
     */
    private void joinLabelsApart() {
        for (int i = 0; i < bodies.size(); i++) {
            Part bare = bodies.get(i);
            int row = bare.onlyRowOfValues();
            if (row < 0 || bare.hasLabelColumn()) {
                continue;
            }
            Part label = texts.stream()
                    .filter(text -> text.area().height() == 1
                            && text.area().top() == row
                            && text.area().right() < bare.area().left()
                            && nothingBetween(text, bare))
                    .max(Comparator.comparingInt(text -> text.area().right()))
                    .orElse(null);
            if (label != null) {
                texts.remove(label);
                bodies.set(i, label.with(bare));
            }
        }
    }

    /** Gives each of several tables side by side what stands over it. */
    private void cutSharedHeads() {
        for (Part heads : List.copyOf(bodies)) {
            SharedHeads shared = new SharedHeads(heads, bodies.stream().filter(heads::mayHead));
            if (shared.areShared()) {
                bodies.remove(heads);
                shared.pieces().forEach(piece -> (piece.isText() ? texts : bodies).add(piece));
            }
        }
    }

    /** Joins pairs until none is left; what lies between two that are joined comes with them. */
    private void join(BiPredicate<Part, Part> joins) {
        boolean joined = true;
        while (joined) {
            joined = joinFirst(joins);
        }
    }

    private boolean joinFirst(BiPredicate<Part, Part> joins) {
        for (int i = 0; i < bodies.size(); i++) {
            for (int j = 0; j < bodies.size(); j++) {
                if (i != j && joins.test(bodies.get(i), bodies.get(j))) {
                    bodies.set(i, bodies.get(i).with(bodies.get(j)));
                    bodies.remove(j);
                    return true;
                }
            }
        }
        return false;
    }

    /** A part without labels of its own belongs to its neighbour on the left. */
    private boolean isBeside(Part labelled, Part bare) {
        return bare.area().left() > labelled.area().right()
                && nothingBetween(labelled, bare)
                && mayShareRows(labelled, bare);
    }

    /** One that has no labels on its left either belongs to its neighbour on the right, as in a pyramid of ages. */
    private boolean isBefore(Part labelled, Part bare) {
        return labelled.area().left() > bare.area().right()
                && nothingBetween(bare, labelled)
                && mayShareRows(labelled, bare)
                && bodies.stream()
                        .map(Part::area)
                        .noneMatch(other -> other.overlapsRows(bare.area())
                                && other.right() < bare.area().left());
    }

    private static boolean mayShareRows(Part labelled, Part bare) {
        Area labels = labelled.area();
        Area values = bare.area();
        return labels.overlapsRows(values)
                && values.top() >= labels.top() - HEADS
                && values.bottom() <= labels.bottom() + 1
                && bare.hasValues()
                && !bare.hasLabelColumn()
                && labelled.hasLabelColumn();
    }

    /** Numbers in one row with their captions in the next, each pair apart from its neighbours. */
    private boolean areTiles(Part left, Part right) {
        return left.area().top() == right.area().top()
                && left.area().bottom() == right.area().bottom()
                && left.area().right() < right.area().left()
                && left.isTile()
                && right.isTile()
                && nothingBetween(left, right);
    }

    private boolean nothingBetween(Part left, Part right) {
        return bodies.stream()
                .map(Part::area)
                .noneMatch(other -> other.overlapsRows(right.area())
                        && other.left() > left.area().right()
                        && other.right() < right.area().left());
    }

    private boolean isHeadsOver(Part heads, Part body) {
        return heads.mayHead(body)
                && noneBetween(Stream.concat(bodies.stream(), texts.stream()), heads, body)
                && !sectionBetween(heads, body);
    }

    /** Whether something new begins on the left between two parts, as a heading across a form does. */
    private boolean sectionBetween(Part upper, Part lower) {
        return Stream.concat(bodies.stream(), texts.stream())
                .map(Part::area)
                .anyMatch(other -> other.top() > upper.area().bottom()
                        && other.top() < lower.area().top()
                        && other.right() < lower.area().left());
    }

    /** Whether none of some parts stands in the gap between two, over the lower one. */
    static boolean noneBetween(Stream<Part> parts, Part upper, Part lower) {
        return parts.map(Part::area)
                .noneMatch(other -> other.overlapsColumns(lower.area())
                        && other.top() > upper.area().bottom()
                        && other.bottom() < lower.area().top());
    }
}
