package org.foireturns.read.format;

import java.math.BigDecimal;
import java.util.List;
import org.foireturns.read.format.CellFormula.Untold;

/** The functions that conditional formats use of a cell's own value and of those beside it. */
final class FormulaFunctions {
    private FormulaFunctions() {}

    static Object result(String name, List<Object> given) {
        return switch (name) {
            case "AND" -> given.stream().map(FormulaValues::truth).reduce(true, Boolean::logicalAnd);
            case "OR" -> given.stream().map(FormulaValues::truth).reduce(false, Boolean::logicalOr);
            case "NOT" -> !FormulaValues.truth(only(given));
            case "ISBLANK" -> only(given).equals(CellFormula.BLANK);
            case "ISNUMBER" -> only(given) instanceof BigDecimal;
            case "ISTEXT" -> only(given) instanceof String;
            case "ISERROR", "ISERR", "ISNA" -> !known(only(given));
            case "ABS" -> FormulaValues.number(only(given)).abs();
            case "LEN" -> BigDecimal.valueOf(text(only(given)).length());
            case "IF" -> chosen(given);
            default -> throw new Untold();
        };
    }

    private static Object only(List<Object> given) {
        if (given.size() != 1) {
            throw new Untold();
        }
        return given.get(0);
    }

    /** Of a cell that holds an error nothing is told: what has a value is none. */
    private static boolean known(Object value) {
        return value instanceof BigDecimal
                || value instanceof String
                || value instanceof Boolean
                || value.equals(CellFormula.BLANK);
    }

    private static Object chosen(List<Object> given) {
        if (given.size() < 2) {
            throw new Untold();
        }
        return FormulaValues.truth(given.get(0)) ? given.get(1) : given.size() > 2 ? given.get(2) : (Object) false;
    }

    private static String text(Object value) {
        if (value.equals(CellFormula.BLANK)) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return DigitPlaces.general(number);
        }
        if (value instanceof String text) {
            return text;
        }
        throw new Untold();
    }
}
