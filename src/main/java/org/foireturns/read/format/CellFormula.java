package org.foireturns.read.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;

/**
 * The small formulas by which conditional formats choose cells: {@code AND(B4>0,B4<5)}. What is beyond them is not
 * calculated: then nobody can tell whether a cell is chosen.
 */
public final class CellFormula {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<number>[0-9]+\\.?[0-9]*|\\.[0-9]+)"
            + "|\"(?<text>(?:[^\"]|\"\")*+)\"|(?<place>\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6})(?![A-Za-z0-9_(!.:])"
            + "|(?<name>[A-Za-z]+)|(?<sign><=|>=|<>|[-+*/<>=(),;]))\\s*");
    private static final int DEEPEST = 32;

    private final Address shift;
    private final Function<Address, Object> values;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private CellFormula(String formula, Address shift, Function<Address, Object> values) {
        this.shift = shift;
        this.values = values;
        Matcher token = TOKEN.matcher(formula);
        int end = 0;
        while (end < formula.length()) {
            if (!token.find(end) || token.start() != end) {
                throw new Untold();
            }
            for (String kind : List.of("number", "text", "place", "name", "sign")) {
                if (token.group(kind) != null) {
                    kinds.add(kind);
                    tokens.add(token.group(kind));
                }
            }
            end = token.end();
        }
    }

    /**
     * Whether a formula chooses a cell.
     *
     * @param base the cell for which the formula is written
     * @param cell the cell in question
     * @param values what stands in a cell: a number, a text, a truth or {@link #BLANK}; throws {@link Untold} where
     *     that is not known
     * @return empty when it cannot be told
     */
    public static Optional<Boolean> chooses(
            String formula, Address base, Address cell, Function<Address, Object> values) {
        try {
            CellFormula reading = new CellFormula(formula, shift(base, cell), values);
            boolean chosen = FormulaValues.truth(reading.comparison());
            return reading.at == reading.tokens.size() ? Optional.of(chosen) : Optional.empty();
        } catch (Untold | ArithmeticException beyondUs) {
            return Optional.empty();
        }
    }

    /** How far the cell is from the base; parts may be below zero, so that this is no place of a sheet. */
    private static Address shift(Address base, Address cell) {
        int rows = cell.row() - base.row();
        int columns = cell.column() - base.column();
        if (rows < 0 || columns < 0) {
            throw new Untold();
        }
        return new Address(rows, columns);
    }

    private Object comparison() {
        if (++depth > DEEPEST) {
            throw new Untold();
        }
        Object left = sum();
        while (next("<", "<=", ">", ">=", "=", "<>")) {
            String sign = tokens.get(at++);
            left = FormulaValues.compared(left, sign, sum());
        }
        depth--;
        return left;
    }

    private Object sum() {
        Object left = product();
        while (next("+", "-")) {
            boolean plus = tokens.get(at++).equals("+");
            BigDecimal right = FormulaValues.number(product());
            left = plus
                    ? FormulaValues.number(left).add(right)
                    : FormulaValues.number(left).subtract(right);
        }
        return left;
    }

    private Object product() {
        Object left = single();
        while (next("*", "/")) {
            boolean times = tokens.get(at++).equals("*");
            BigDecimal right = FormulaValues.number(single());
            left = times
                    ? FormulaValues.number(left).multiply(right)
                    : FormulaValues.number(left).divide(right, MathContext.DECIMAL64);
        }
        return left;
    }

    private Object single() {
        if (at == tokens.size()) {
            throw new Untold();
        }
        String token = tokens.get(at);
        switch (kinds.get(at++)) {
            case "number" -> {
                return new BigDecimal(token);
            }
            case "text" -> {
                return token.replace("\"\"", "\"");
            }
            case "place" -> {
                return values.apply(place(token));
            }
            case "name" -> {
                return called(token.toUpperCase(Locale.ROOT));
            }
            default -> {
                if (token.equals("-")) {
                    return negative();
                }
                if (!token.equals("(")) {
                    throw new Untold();
                }
                Object inside = comparison();
                take(")");
                return inside;
            }
        }
    }

    /** What stands behind a minus, or behind several of them. */
    private BigDecimal negative() {
        boolean below = true;
        while (next("-")) {
            below = !below;
            at++;
        }
        BigDecimal number = FormulaValues.number(single());
        return below ? number.negate() : number;
    }

    private Address place(String reference) {
        Address written = Address.parse(reference.replace("$", "").toUpperCase(Locale.ROOT));
        boolean fixedColumn = reference.startsWith("$");
        boolean fixedRow = reference.indexOf('$', 1) > 0;
        return new Address(
                written.row() + (fixedRow ? 0 : shift.row()), written.column() + (fixedColumn ? 0 : shift.column()));
    }

    private Object called(String name) {
        if (!next("(")) {
            if (name.equals("TRUE") || name.equals("FALSE")) {
                return name.equals("TRUE");
            }
            throw new Untold();
        }
        at++;
        List<Object> given = new ArrayList<>();
        while (!next(")")) {
            given.add(comparison());
            if (next(",", ";")) {
                at++;
            } else if (!next(")")) {
                throw new Untold();
            }
        }
        at++;
        return FormulaFunctions.result(name, given);
    }

    private boolean next(String... signs) {
        return at < tokens.size()
                && kinds.get(at).equals("sign")
                && List.of(signs).contains(tokens.get(at));
    }

    private void take(String sign) {
        if (!next(sign)) {
            throw new Untold();
        }
        at++;
    }

    /** What stands in a cell that holds nothing. */
    public static final Object BLANK = new Object();

    /** What a formula comes to cannot be told. */
    public static final class Untold extends RuntimeException {
        /** It is no fault, and nobody reads where it came from. */
        public Untold() {
            super("cannot be told", null, false, false);
        }
    }
}
