package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Labels that stand in the middle or at the end of what they govern, where the same labels are said again beside each
 * of them: each is said in the whole of its group. Nothing above or before could fill the first place.
 *
 * <pre>
 *       | Under 12 | 38
 * Girls | 12-15    | 229
 *       | Over 15  | 34
 *       | Under 12 | 8
 * Boys  | 12-15    | 64
 *       | Over 15  | 17
 * </pre>
 */
final class CentredLabels implements WritingOut {
    @Override
    public Grid writtenOut(Grid grid) {
        if (grid.isLong()) {
            return grid;
        }
        Map<Address, String> said = new HashMap<>();
        Set<Integer> rows = new TreeSet<>(grid.rowNumbers());
        int[] columns = grid.columns().toArray();
        for (int column : columns) {
            new LabelLine(grid, column, true)
                    .into(said, rows.stream().mapToInt(i -> i).toArray());
        }
        for (int row : rows) {
            new LabelLine(grid, row, false).into(said, columns);
        }
        return grid.saying(said);
    }

    /**
     * A column, or a row, of labels and the one behind it.
     *
     * @param at its number
     * @param down whether it is a column
     */
    private record LabelLine(Grid grid, int at, boolean down) {
        private Address place(int along) {
            return down ? new Address(along, at) : new Address(at, along);
        }

        private @Nullable Cell outer(int along) {
            return grid.cell(place(along));
        }

        private String inner(int along) {
            Cell cell = down ? grid.cell(along, at + 1) : grid.cell(at + 1, along);
            return cell != null && cell.isText() ? cell.text().strip() : "";
        }

        /** Says each label of it in its whole group. */
        void into(Map<Address, String> said, int[] along) {
            int from = 0;
            while (from < along.length) {
                int to = from;
                while (to < along.length
                        && along[to] - along[from] == to - from
                        && !inner(along[to]).isEmpty()) {
                    to++;
                }
                if (to > from) {
                    run(said, along[from], along[to - 1]);
                }
                from = Math.max(to, from + 1);
            }
        }

        /** Looks for groups that end with the last of some labels without a gap. */
        private void run(Map<Address, String> said, int first, int last) {
            List<Integer> labels = IntStream.rangeClosed(first, last)
                    .filter(i -> outer(i) != null)
                    .boxed()
                    .toList();
            for (int i = 0; i + 1 < labels.size(); i++) {
                List<Integer> some = labels.subList(i, labels.size());
                int size = some.get(1) - some.get(0);
                int before = size - 1 - (last - some.get(some.size() - 1));
                int start = some.get(0) - before;
                Set<String> own = own(start, size);
                if (before > 0
                        && start >= first
                        && begins(start, first, own)
                        && own.size() == size
                        && areAlike(some, size, before, start)) {
                    some.forEach(label -> group(said, label - before, size, outer(label)));
                    return;
                }
            }
        }

        private void group(Map<Address, String> said, int start, int size, @Nullable Cell label) {
            for (int i = start; label != null && i < start + size; i++) {
                if (outer(i) == null) {
                    said.put(place(i), label.text());
                }
            }
        }

        /**
         * Whether heads stand before the first group, which then begins with a blank; without them a piece of a longer
         * table may begin in the middle of a group. No piece of a table begins in the middle of its heads.
         */
        private boolean begins(int start, int first, Set<String> own) {
            return start == first ? !down : outer(start) == null && !own.contains(inner(start - 1));
        }

        /** Whether each group has one label at the same place, and the same labels beside it. */
        private boolean areAlike(List<Integer> labels, int size, int before, int start) {
            for (int group = 0; group < labels.size(); group++) {
                int begin = start + group * size;
                if (labels.get(group) != begin + before) {
                    return false;
                }
                for (int i = 0; i < size; i++) {
                    if (!inner(begin + i).equals(inner(start + i))) {
                        return false;
                    }
                }
            }
            return true;
        }

        private Set<String> own(int start, int size) {
            Set<String> own = new TreeSet<>();
            IntStream.range(Math.max(0, start), start + size).forEach(i -> own.add(inner(i)));
            return own;
        }
    }
}
