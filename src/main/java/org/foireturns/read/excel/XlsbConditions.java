package org.foireturns.read.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;

/**
 * The conditional formats of a sheet of a binary workbook. Bars, icons and what versions from Excel 2010 on store apart
 * are not among them.
 */
final class XlsbConditions {
    private static final int RANGES = 461;
    private static final int RULE = 463;
    private static final int COMPARISON = 1;
    private static final int FORMULA = 2;
    private static final int BEHIND_COUNT = 12;
    private static final int SIZE_OF_RANGE = 16;
    private static final int LOOK = 8;
    private static final int PRIORITY = 12;
    private static final int OPERATOR = 16;
    private static final int FLAGS = 28;
    private static final int STOPS = 2;
    private static final int TEXT = 42;
    /** Scales of colours, bars and icons. */
    private static final List<Integer> DRAWINGS = List.of(3, 4, 6);

    private final XlsbStyles styles;
    private final ConditionalRules rules = new ConditionalRules();
    private List<CellRange> ranges = List.of();

    XlsbConditions(XlsbStyles styles) {
        this.styles = styles;
    }

    ConditionalRules rules() {
        return rules;
    }

    /** Takes a record of a sheet, if it is one of a conditional format. */
    void add(XlsbRecords records) {
        if (records.type() == RANGES) {
            readRanges(records);
        } else if (records.type() == RULE && !ranges.isEmpty()) {
            readRule(records);
        }
    }

    private void readRanges(XlsbRecords records) {
        List<CellRange> read = new ArrayList<>();
        int count = records.number(BEHIND_COUNT - Integer.BYTES);
        for (int i = 0; i < count && BEHIND_COUNT + (i + 1) * SIZE_OF_RANGE <= records.size(); i++) {
            int at = BEHIND_COUNT + i * SIZE_OF_RANGE;
            read.add(CellRange.between(place(records, at, at + 8), place(records, at + 4, at + 12)));
        }
        ranges = read;
    }

    private static Address place(XlsbRecords records, int row, int column) {
        return new Address(Math.max(0, records.number(row)), Math.max(0, records.number(column)));
    }

    private void readRule(XlsbRecords records) {
        int kind = records.number(0);
        if (DRAWINGS.contains(kind)) {
            return;
        }
        Address base = ConditionalRule.base(ranges);
        List<String> formulas = formulas(records, base);
        String first = formulas.isEmpty() ? "" : formulas.get(0);
        int operator = records.number(OPERATOR);
        boolean known = operator > 0 && operator < XlsConditions.OPERATORS.size();
        String formula = switch (kind) {
            case COMPARISON ->
                known && !formulas.contains("")
                        ? ConditionalRule.comparison(base, XlsConditions.OPERATORS.get(operator), formulas)
                        : "";
            case FORMULA -> first;
            default -> "";
        };
        boolean last = (records.octet(FLAGS) & STOPS) != 0;
        rules.add(new ConditionalRule(
                ranges, base, formula, records.number(PRIORITY), last, styles.conditional(records.number(LOOK))));
    }

    /** Each formula is its size, its tokens, and the size of what they refer to, which is nothing in small ones. */
    private static List<String> formulas(XlsbRecords records, Address base) {
        List<String> formulas = new ArrayList<>();
        int at = TEXT + Integer.BYTES + 2 * Math.max(0, records.number(TEXT));
        while (at >= TEXT && at + Integer.BYTES <= records.size()) {
            int size = records.number(at);
            int end = at + Integer.BYTES + size;
            if (size < 0 || end > records.size() || records.number(end) != 0) {
                formulas.add("");
                return formulas;
            }
            ByteBuffer tokens = records.content()
                    .duplicate()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .position(at + Integer.BYTES)
                    .limit(end);
            formulas.add(XlsbFormula.words(tokens.slice().order(ByteOrder.LITTLE_ENDIAN), base));
            at = end + Integer.BYTES;
        }
        return formulas;
    }
}
