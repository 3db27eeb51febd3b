package org.foireturns.read.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.read.format.CellFormula;

/**
 * One rule of a conditional format.
 *
 * @param base the cell for which the formula is written
 * @param formula empty when we cannot tell which cells it chooses
 * @param priority the smaller, the earlier
 * @param last whether no later rule is looked at for a cell that it chooses
 */
record ConditionalRule(
        List<CellRange> ranges, Address base, String formula, int priority, boolean last, ConditionalLook look) {
    ConditionalRule {
        ranges = List.copyOf(ranges);
    }

    /** The cell from which the formulas of a rule over such ranges are written. */
    static Address base(List<CellRange> ranges) {
        int row = ranges.stream().mapToInt(range -> range.first().row()).min().orElse(0);
        int column =
                ranges.stream().mapToInt(range -> range.first().column()).min().orElse(0);
        return new Address(row, column);
    }

    /** The formula for comparing the cell itself, as Excel names the comparison; empty for others. */
    static String comparison(Address base, String operator, List<String> bounds) {
        String sign = switch (operator) {
            case "lessThan" -> "<";
            case "lessThanOrEqual" -> "<=";
            case "equal" -> "=";
            case "notEqual" -> "<>";
            case "greaterThanOrEqual" -> ">=";
            case "greaterThan" -> ">";
            default -> "";
        };
        if (!sign.isEmpty() && !bounds.isEmpty()) {
            return base + sign + "(" + bounds.get(0) + ")";
        }
        if (bounds.size() < 2) {
            return "";
        }
        String within = "AND(%1$s>=(%2$s),%1$s<=(%3$s))".formatted(base, bounds.get(0), bounds.get(1));
        return switch (operator) {
            case "between" -> within;
            case "notBetween" -> "NOT(" + within + ")";
            default -> "";
        };
    }

    boolean covers(Address cell) {
        return ranges.stream().anyMatch(range -> range.contains(cell));
    }

    /** Whether it chooses a cell; empty when it cannot be told. */
    Optional<Boolean> chooses(Address cell, Function<Address, Object> values) {
        return CellFormula.chooses(formula, base, cell, values);
    }
}
