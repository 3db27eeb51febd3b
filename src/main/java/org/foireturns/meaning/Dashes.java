package org.foireturns.meaning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.foireturns.model.ValueReading;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sign that no note explains, such as a dash, stands for zero in a return: when the totals are the sums of
 * their parts with it and hardly any is not.
 */
final class Dashes {
    /** One sum that fails is outweighed by so many that close. */
    private static final int FOR_ONE = 8;

    private Dashes() {}

    /**
     * The signs that are zero by the sums.
     *
     * @param explained what notes say of signs: one that they explain in words that are not understood is not zero
     */
    static Set<String> zero(Collection<TableMeaning> tables, Values values, Signs explained) {
        Set<String> signs = new HashSet<>();
        for (TableMeaning table : tables) {
            for (Meant value : table.values()) {
                if (values.read(value.cell()) instanceof ValueReading.UnknownMarker) {
                    signs.add(value.cell().text().strip());
                }
            }
        }
        Set<String> zero = new HashSet<>();
        for (String sign : signs) {
            if (!explained.isUnclear(sign) && closes(tables, values, sign)) {
                zero.add(sign);
            }
        }
        return zero;
    }

    private static boolean closes(Collection<TableMeaning> tables, Values values, String sign) {
        Sums sums = new Sums(new WithSign(values, sign));
        tables.forEach(table -> sums.add(table.values()));
        return sums.closing() > 0 && sums.failing() * FOR_ONE <= sums.closing();
    }

    /** The numbers of a return when a sign is zero; sums without the sign prove nothing and are left out. */
    private record WithSign(Values values, String sign) implements Sums.Numbers {
        @Override
        public @Nullable Range of(Cell cell) {
            return is(cell) ? Range.ZERO : values.of(cell);
        }

        @Override
        public boolean proves(List<Cell> cells) {
            return cells.stream().anyMatch(this::is);
        }

        private boolean is(Cell cell) {
            return cell.isText() && cell.text().strip().equals(sign);
        }
    }
}
