package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of heads, or titles, that reach over several tables which stand side by side below a blank row: each table has
 * what stands over it.
 *
 * <pre>
 * Whole year |    |  | Last quarter |
 *
 * Female     | 75 |  | Female       | 15
 * Male       | 62 |  | Male         | 11
 * </pre>
 */
final class SharedHeads {
    private final Part heads;
    private final List<Part> below;

    /** @param below what stands right below the heads */
    SharedHeads(Part heads, Stream<Part> below) {
        this.heads = heads;
        this.below = below.sorted(Comparator.comparingInt(part -> part.area().left()))
                .toList();
    }

    /**
     * Whether there are several tables below, each with labels of its own, and none reaches into the columns of
     * another. Columns of numbers between blank ones are one table.
     */
    boolean areShared() {
        for (int i = 1; i < below.size(); i++) {
            if (below.get(i).area().left() <= below.get(i - 1).area().right()) {
                return false;
            }
        }
        return below.size() > 1 && below.stream().allMatch(Part::hasLabelColumn);
    }

    /** What stands over each; nothing for one over which nothing does. */
    List<Part> pieces() {
        List<Part> pieces = new ArrayList<>();
        Area all = heads.area();
        for (int i = 0; i < below.size(); i++) {
            int left = i == 0 ? all.left() : below.get(i).area().left();
            int right = i == below.size() - 1
                    ? Math.max(all.right(), left)
                    : below.get(i + 1).area().left() - 1;
            within(new Area(all.top(), left, all.bottom(), right)).ifPresent(pieces::add);
        }
        return pieces;
    }

    /** What of the heads stands in an area, without blank lines around. */
    private Optional<Part> within(Area some) {
        return heads.page().slots(some).stream()
                .map(slot -> slot.cell().address())
                .map(at -> new Area(at.row(), at.column(), at.row(), at.column()))
                .reduce(Area::with)
                .map(fitted -> new Part(heads.page(), fitted));
    }
}
