package org.foireturns.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;

/**
 * The conditional formats of a sheet of Excel 97 to 2003: for some ranges up to three rules, of which the first that
 * holds is the last that is looked at. What later versions add to them stands in records of their own.
 */
final class XlsConditions {
    private static final int RANGES = 0x1B0;
    private static final int RULE = 0x1B1;
    private static final int LATER_RANGES = 0x879;
    private static final int LATER_RULE = 0x87A;
    private static final int ADDED_TO_RULE = 0x87B;
    /** Records of later versions start with what and where they are. */
    private static final int LATER = 12;

    private static final int COMPARISON = 1;
    private static final int FORMULA = 2;
    private static final int BARS = 4;
    private static final int ICONS = 6;
    private static final int SIZE_OF_RANGE = 8;
    private static final int SIZE_OF_RULE = 6;
    private static final int STOPS = 2;
    private static final int HAS_LOOK = 25;
    private static final int SHOWS_NUMBER = 2;
    private static final int NOTHING_BUT_ICONS = 1;

    /** Excel's comparisons by their numbers. */
    static final List<String> OPERATORS = List.of(
            "",
            "between",
            "notBetween",
            "equal",
            "notEqual",
            "greaterThan",
            "lessThan",
            "greaterThanOrEqual",
            "lessThanOrEqual");

    private final XlsBook book;
    private final List<Written> written = new ArrayList<>();
    private List<CellRange> ranges = List.of();
    private int number;
    private int place;

    XlsConditions(XlsBook book) {
        this.book = book;
    }

    /** Takes a record of a sheet, if it is one of a conditional format. */
    void add(BiffRecord at) {
        switch (at.type()) {
            case RANGES -> readRanges(at, 0);
            case LATER_RANGES -> readRanges(at, LATER);
            case RULE -> readRule(at);
            case LATER_RULE -> readLaterRule(at);
            case ADDED_TO_RULE -> readAdded(at);
            default -> {}
        }
    }

    ConditionalRules rules() {
        ConditionalRules rules = new ConditionalRules();
        written.forEach(each -> rules.add(each.rule));
        return rules;
    }

    private void readRanges(BiffRecord at, int from) {
        List<CellRange> read = new ArrayList<>();
        int first = from + 14;
        for (int i = 0; i < at.word(from + 12) && first + (i + 1) * SIZE_OF_RANGE <= at.size(); i++) {
            int range = first + i * SIZE_OF_RANGE;
            read.add(CellRange.between(
                    new Address(at.word(range), at.word(range + 4)),
                    new Address(at.word(range + 2), at.word(range + 6))));
        }
        ranges = read;
        number = at.word(from + 2) >> 1;
        place = 0;
    }

    private void readRule(BiffRecord at) {
        int tokens = Math.max(0, at.size() - at.word(2) - at.word(4));
        ConditionalLook look = XlsConditionalLook.read(at, SIZE_OF_RULE, book);
        add(formula(at, 0, tokens), written.size(), true, look);
    }

    private void readLaterRule(BiffRecord at) {
        int from = LATER + SIZE_OF_RULE;
        int size = Math.max(0, Math.min(at.number(from), at.size()));
        int tokens = from + 4 + (size == 0 ? 2 : size);
        int behind = tokens + at.word(LATER + 2) + at.word(LATER + 4);
        int flags = behind + 2 + at.word(behind);
        int kind = at.octet(LATER);
        ConditionalLook look = size == 0 ? ConditionalLook.NOTHING : XlsConditionalLook.read(at, from + 4, book);
        int drawn = flags + 6 + at.octet(flags + 5);
        boolean alone = switch (kind) {
            case BARS -> (at.octet(drawn + 3) & SHOWS_NUMBER) == 0;
            case ICONS -> (at.octet(drawn + 5) & NOTHING_BUT_ICONS) != 0;
            default -> false;
        };
        add(
                formula(at, LATER, tokens),
                at.word(flags + 1),
                (at.octet(flags) & STOPS) != 0,
                alone ? ConditionalLook.HIDING : look);
    }

    private void add(String formula, int priority, boolean last, ConditionalLook look) {
        ConditionalRule rule = new ConditionalRule(ranges, ConditionalRule.base(ranges), formula, priority, last, look);
        written.add(new Written(number, place++, rule));
    }

    /** What later versions say of a rule that earlier ones can read too. */
    private void readAdded(BiffRecord at) {
        boolean later = at.number(LATER) != 0;
        if (later) {
            return;
        }
        int of = at.word(LATER + 4);
        int which = at.word(LATER + 6);
        boolean last = (at.octet(LATER + 12) & STOPS) != 0;
        boolean looks = at.octet(HAS_LOOK) != 0 && at.number(HAS_LOOK + 1) != 0;
        written.replaceAll(each -> {
            ConditionalRule rule = each.rule;
            return each.number != of || each.place != which
                    ? each
                    : new Written(
                            of,
                            which,
                            new ConditionalRule(
                                    rule.ranges(),
                                    rule.base(),
                                    rule.formula(),
                                    at.word(LATER + 10),
                                    last,
                                    looks ? XlsConditionalLook.read(at, HAS_LOOK + 5, book) : rule.look()));
        });
    }

    private String formula(BiffRecord at, int head, int from) {
        Address base = ConditionalRule.base(ranges);
        int size = at.word(head + 2);
        String first = XlsFormula.words(at.bytes(from, size), base);
        int kind = at.octet(head);
        if (kind == FORMULA) {
            return first;
        }
        int operator = at.octet(head + 1);
        if (kind == BARS || kind == ICONS) {
            return "TRUE";
        }
        if (kind != COMPARISON || operator >= OPERATORS.size()) {
            return "";
        }
        String second = XlsFormula.words(at.bytes(from + size, at.word(head + 4)), base);
        return ConditionalRule.comparison(base, OPERATORS.get(operator), List.of(first, second));
    }

    /**
     * A rule as it was written.
     *
     * @param number of the ranges to which it belongs
     * @param place among their rules
     */
    private record Written(int number, int place, ConditionalRule rule) {}
}
