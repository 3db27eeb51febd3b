package org.foireturns.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/** The conditional formats of a sheet of Excel 97 to 2003, of which POI knows all but the number formats. */
final class XlsConditions {
    /** Excel's comparisons by their numbers, from 1. */
    private static final List<String> OPERATORS = List.of(
            "",
            "between",
            "notBetween",
            "equal",
            "notEqual",
            "greaterThan",
            "lessThan",
            "greaterThanOrEqual",
            "lessThanOrEqual");

    private static final Pattern DISTANCE =
            Pattern.compile("(?:RowOffset: (-?[0-9]{1,6}) |\\b([0-9]{1,6}) ?(?= ColOffset))"
                    + "(?: ?ColOffset: (-?[0-9]{1,4})| ?([A-Z]{1,3}))");
    private static final int ROWS = 1 << 16;
    private static final int COLUMNS = 1 << 8;

    private final BiffBook book;

    XlsConditions(BiffBook book) {
        this.book = book;
    }

    ConditionalRules of(HSSFSheet sheet) {
        ConditionalRules rules = new ConditionalRules();
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        int priority = 0;
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            HSSFConditionalFormatting format = formats.getConditionalFormattingAt(i);
            List<CellRange> ranges = new ArrayList<>();
            for (CellRangeAddress range : format.getFormattingRanges()) {
                ranges.add(CellRange.of(
                        range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
            }
            Address base = ConditionalRule.base(ranges);
            for (int j = 0; j < format.getNumberOfRules(); j++) {
                HSSFConditionalFormattingRule rule = format.getRule(j);
                rules.add(new ConditionalRule(ranges, base, formula(rule, base), priority++, false, look(rule)));
            }
        }
        return rules;
    }

    private static String formula(HSSFConditionalFormattingRule rule, Address base) {
        ConditionType type = rule.getConditionType();
        if (ConditionType.FORMULA.equals(type)) {
            return placed(written(rule::getFormula1), base);
        }
        int operator = rule.getComparisonOperation();
        if (!ConditionType.CELL_VALUE_IS.equals(type) || operator >= OPERATORS.size()) {
            return "";
        }
        List<String> bounds = new ArrayList<>(List.of(placed(written(rule::getFormula1), base)));
        if (operator == 1 || operator == 2) {
            bounds.add(placed(written(rule::getFormula2), base));
        }
        return ConditionalRule.comparison(base, OPERATORS.get(operator), bounds);
    }

    /** A formula in words; one that POI cannot put into words tells nothing, which a rule that hides takes for true. */
    private static String written(Supplier<@Nullable String> formula) {
        try {
            String words = formula.get();
            return words == null ? "" : words;
        } catch (RuntimeException beyondPoi) {
            return "";
        }
    }

    /** POI writes a cell beside the one in question as a distance. */
    private static String placed(String formula, Address base) {
        return DISTANCE.matcher(formula).replaceAll(distance -> {
            int row = base.row() + signed(distance.group(1), ROWS);
            int column = base.column() + signed(distance.group(3), COLUMNS);
            String fixedRow = distance.group(2);
            String fixedColumn = distance.group(4);
            if (row < 0 || column < 0) {
                return "?";
            }
            return Matcher.quoteReplacement((fixedColumn == null ? Address.columnName(column) : "$" + fixedColumn)
                    + (fixedRow == null ? Integer.toString(row + 1) : "$" + fixedRow));
        });
    }

    /** A distance upwards or to the left is stored as what is missing to the whole sheet. */
    private static int signed(@Nullable String distance, int whole) {
        int stored = distance == null ? 0 : Integer.parseInt(distance);
        return stored >= whole / 2 ? stored - whole : stored;
    }

    private ConditionalLook look(HSSFConditionalFormattingRule rule) {
        FontFormatting font = rule.getFontFormatting();
        PatternFormatting fill = rule.getPatternFormatting();
        Ink letters = font == null || font.getFontColorIndex() < 0 ? Ink.BLACK : book.ink(font.getFontColorIndex());
        Ink paper = Ink.WHITE;
        if (fill != null) {
            boolean solid = fill.getFillPattern() == PatternFormatting.SOLID_FOREGROUND
                    || fill.getFillPattern() == PatternFormatting.NO_FILL;
            paper = solid ? book.ink(fill.getFillBackgroundColor()) : Ink.MIXED;
        }
        boolean struck = font != null && font.isStruckout();
        return new ConditionalLook(null, letters.vanishesOn(paper), struck);
    }
}
