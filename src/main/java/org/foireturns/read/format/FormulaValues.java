package org.foireturns.read.format;

import java.math.BigDecimal;
import java.util.Objects;

/** How the values of formulas stand to one another, and what counts as a number or a truth. */
final class FormulaValues {
    private FormulaValues() {}

    /** Whether the sign between two values holds. */
    static Object compared(Object left, String sign, Object right) {
        int order = order(left, right);
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    /** Numbers come before texts and texts before truths; nothing is 0 or an empty text. */
    private static int order(Object left, Object right) {
        if (left.equals(CellFormula.BLANK) && right.equals(CellFormula.BLANK)) {
            return 0;
        }
        Object one = left.equals(CellFormula.BLANK) ? empty(right) : left;
        Object other = right.equals(CellFormula.BLANK) ? empty(left) : right;
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second);
        }
        if (one instanceof String text && other instanceof String second) {
            return text.compareToIgnoreCase(second);
        }
        if (one instanceof Boolean truth && other instanceof Boolean second) {
            return truth.compareTo(second);
        }
        return Integer.compare(rank(one), rank(other));
    }

    private static Object empty(Object beside) {
        return beside instanceof String ? "" : beside instanceof Boolean ? (Object) false : BigDecimal.ZERO;
    }

    private static int rank(Object value) {
        return value instanceof BigDecimal ? 0 : value instanceof String ? 1 : 2;
    }

    static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (Objects.equals(value, CellFormula.BLANK)) {
            return BigDecimal.ZERO;
        }
        throw new CellFormula.Untold();
    }

    static boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : number(value).signum() != 0;
    }
}
