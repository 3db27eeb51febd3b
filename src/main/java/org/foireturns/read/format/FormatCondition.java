package org.foireturns.read.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a part of a format is used: {@code <5}. */
public record FormatCondition(Relation relation, BigDecimal bound) {
    static final FormatCondition POSITIVE = new FormatCondition(Relation.ABOVE, BigDecimal.ZERO);
    static final FormatCondition NEGATIVE = new FormatCondition(Relation.BELOW, BigDecimal.ZERO);
    static final FormatCondition NOT_NEGATIVE = new FormatCondition(Relation.AT_LEAST, BigDecimal.ZERO);

    private static final Pattern WRITTEN = Pattern.compile(
            "\\s*(<=|>=|<>|!=|<|>|=)\\s*([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)\\s*");

    /** The condition that a text such as {@code <=4} is; empty when it is none. */
    public static Optional<FormatCondition> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new FormatCondition(Relation.of(written.group(1)), new BigDecimal(written.group(2))))
                : Optional.empty();
    }

    /** Whether it holds for a number. */
    public boolean holds(BigDecimal number) {
        int order = number.compareTo(bound);
        return switch (relation) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    /** How a number compares with the bound. */
    public enum Relation {
        BELOW,
        AT_MOST,
        EQUAL,
        UNEQUAL,
        AT_LEAST,
        ABOVE;

        private static Relation of(String sign) {
            return switch (sign) {
                case "<" -> BELOW;
                case "<=" -> AT_MOST;
                case "=" -> EQUAL;
                case ">=" -> AT_LEAST;
                case ">" -> ABOVE;
                default -> UNEQUAL;
            };
        }
    }
}
