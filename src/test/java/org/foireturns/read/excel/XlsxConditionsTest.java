package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.read.ZippedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditional formats over the column 3, 12, 0 with labels x, y and z on its left. */
class XlsxConditionsTest {
    private static final String SHOWN = "x 3 y 12 z 0";
    private static final String ROWS = "<sheetData>" + row("x", "3") + row("y", "12") + row("z", "0") + "</sheetData>";
    private static final String STAR = "<dxf><numFmt numFmtId='200' formatCode='&quot;*&quot;'/></dxf>";
    private static final String WHITE = "<dxf><font><color rgb='FFFFFFFF'/></font></dxf>";
    private static final String BLACKED =
            "<dxf><fill><patternFill><bgColor rgb='FF000000'/></patternFill></fill></dxf>";
    private static final String STRUCK = "<dxf><font><strike/></font></dxf>";
    private static final String PINK =
            "<dxf><font><color rgb='FF9C0006'/></font><fill><patternFill><bgColor rgb='FFFFC7CE'/></patternFill></fill></dxf>";
    private static final String DIGITS = "<dxf><numFmt numFmtId='201' formatCode='0.0'/></dxf>";

    @TempDir
    Path folder;

    private static String row(String label, String number) {
        return "<row><c t='inlineStr'><is><t>" + label + "</t></is></c><c><v>" + number + "</v></c></row>";
    }

    private static String rule(String attributes, String... formulas) {
        StringBuilder rule = new StringBuilder("<cfRule " + attributes + ">");
        for (String formula : formulas) {
            rule.append("<formula>").append(formula.replace("<", "&lt;")).append("</formula>");
        }
        return rule.append("</cfRule>").toString();
    }

    private String said(String cells, String dxfs, String rules) throws Exception {
        String format = "<conditionalFormatting sqref='" + cells + "'>" + rules + "</conditionalFormatting>";
        return saidWith(dxfs, format);
    }

    private String saidWith(String dxfs, String behindTheCells) throws Exception {
        ZippedFile file = ZippedFile.xlsx(ROWS + behindTheCells)
                .styles("<fonts><font/></fonts><cellXfs><xf/></cellXfs><dxfs>" + dxfs + "</dxfs>");
        Grid grid = Readers.forFormat(FileFormat.XLSX)
                .read(file.write(folder), "")
                .grids()
                .get(0);
        return String.join(
                " ", grid.cells().stream().map(XlsxConditionsTest::said).toList());
    }

    private static String said(Cell cell) {
        return switch (cell.kind()) {
            case UNSEEN -> "(unseen)";
            case STRUCK -> "~" + cell.shown().struck();
            default -> cell.text();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "lessThan,5,,x * y 12 z *",
        "lessThanOrEqual,3,,x * y 12 z *",
        "equal,3,,x * y 12 z 0",
        "notEqual,3,,x 3 y * z *",
        "greaterThan,5,,x 3 y * z 0",
        "between,1,4,x * y 12 z 0",
        "notBetween,1,4,x 3 y * z *",
        "lessThan,$B$2-8,,x * y 12 z *",
    })
    void aRuleMayCompareTheCellItself(String operator, String bound, String second, String said) throws Exception {
        String attributes = "type='cellIs' dxfId='0' priority='1' operator='" + operator + "'";
        String rule = second == null ? rule(attributes, bound) : rule(attributes, bound, second);
        assertThat(said("B1:B3", STAR, rule)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "B1<5; x * y 12 z *",
                "AND(B1>0,B1<5); x * y 12 z 0",
                "AND(ISNUMBER($B1),$B1<5); x * y 12 z *",
                "$A1=\"y\"; x 3 y * z 0",
                "B1=B$1; x * y 12 z 0",
                "NOT(OR(B1=0,B1>=5)); x * y 12 z 0",
                "IF(B1<5,TRUE,FALSE); x * y 12 z *",
                "LEN($A1)=2; x 3 y 12 z 0",
                "ISERROR(B1); x 3 y 12 z 0",
                "B1=\"\"; x 3 y 12 z 0",
                "B1*2=6; x * y 12 z 0",
            })
    void aRuleMayBeAFormula(String formula, String said) throws Exception {
        assertThat(said("B1:B3", STAR, rule("type='expression' dxfId='0' priority='1'", formula)))
                .isEqualTo(said);
    }

    @Test
    void lettersInTheColourOfTheirBackgroundAreNotSeen() throws Exception {
        String rule = rule("type='expression' dxfId='0' priority='1'", "B1<5");
        assertThat(said("B1:B3", WHITE, rule)).isEqualTo("x (unseen) y 12 z 0");
        assertThat(said("B1:B3", BLACKED, rule)).isEqualTo("x (unseen) y 12 z 0");
        assertThat(said("B1:B3", PINK, rule)).isEqualTo(SHOWN);
        assertThat(said("B1:B3", DIGITS, rule)).isEqualTo(SHOWN);
    }

    @Test
    void aLineMayBeDrawnThroughARow() throws Exception {
        assertThat(said("A1:B3", STRUCK, rule("type='expression' dxfId='0' priority='1'", "$A1=\"y\"")))
                .isEqualTo("x 3 ~y ~12 z 0");
    }

    @Test
    void whatNobodyCanTellIsTakenForHidden() throws Exception {
        String rule = rule("type='expression' dxfId='0' priority='1'", "COUNTIF($B$1:$B$3,B1)>1");
        assertThat(said("B1:B3", STAR, rule)).isEqualTo("x (unseen) y (unseen) z (unseen)");
        assertThat(said("B1:B3", WHITE, rule)).isEqualTo("x (unseen) y (unseen) z 0");
        assertThat(said("B1:B3", PINK, rule)).isEqualTo(SHOWN);
        assertThat(said("B1:B3", STAR, rule("type='top10' dxfId='0' priority='1' rank='1'")))
                .isEqualTo("x (unseen) y (unseen) z (unseen)");
    }

    @Test
    void theFirstRuleByPriorityMayBeTheLast() throws Exception {
        String later = rule("type='expression' dxfId='0' priority='2'", "B1<20");
        String first = rule("type='expression' priority='1' stopIfTrue='1'", "B1=12");
        assertThat(said("B1:B3", STAR, later + first)).isEqualTo("x * y 12 z *");
    }

    @Test
    void barsAndSignsMayStandInPlaceOfNumbers() throws Exception {
        assertThat(said("B1:B3", "", "<cfRule type='dataBar' priority='1'><dataBar showValue='0'/></cfRule>"))
                .isEqualTo("x (unseen) y (unseen) z 0");
        assertThat(said("B1:B3", "", "<cfRule type='iconSet' priority='1'><iconSet/></cfRule>"))
                .isEqualTo(SHOWN);
    }

    @Test
    void rulesMayBeStoredApart() throws Exception {
        assertThat(saidWith(
                        "",
                        "<extLst><ext><conditionalFormattings><conditionalFormatting><cfRule type='cellIs' priority='1'"
                                + " operator='lessThan'><f>5</f>" + STAR + "</cfRule><sqref>B1:B2 B3</sqref>"
                                + "</conditionalFormatting></conditionalFormattings></ext></extLst>"))
                .isEqualTo("x * y 12 z *");
    }

    @ParameterizedTest
    @CsvSource({"B:B", "1:3", "A1:B2 B3", "B1 B2:B3"})
    void cellsAreNamedInManyWays(String cells) throws Exception {
        assertThat(said(cells, STAR, rule("type='cellIs' dxfId='0' priority='1' operator='lessThan'", "5")))
                .isEqualTo("x * y 12 z *");
    }

    @Test
    void nothingOddBreaksTheReader() throws Exception {
        for (String formula : List.of("", "(", "AND(", "1+", "\"", "Sheet2!B1<5", "B1:B3", "((((B1", "1/0", "-B1")) {
            assertThat(said("B1:B3", PINK, rule("type='expression' dxfId='0' priority='1'", formula)))
                    .as(formula)
                    .isEqualTo(SHOWN);
        }
        assertThat(said("", STAR, rule("type='cellIs' dxfId='7' priority='1' operator='lessThan'", "5")))
                .isEqualTo(SHOWN);
    }
}
