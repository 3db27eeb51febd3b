package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Shown;
import org.foireturns.model.Shown.Manner;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.format.NumberFormat;
import org.junit.jupiter.api.Test;

/** Of A1 to A4 with 3, 7, "Kent" and 3: what is left of them. */
class ConditionalRulesTest {
    private static final ConditionalLook STARS = new ConditionalLook(NumberFormat.of("\"*\""), false, false);
    private static final ConditionalLook BARS = new ConditionalLook(NumberFormat.of("\"|\""), false, false);
    private static final ConditionalLook STRUCK = new ConditionalLook(null, false, true);

    private final ConditionalRules rules = new ConditionalRules();

    private void rule(String ranges, String formula, int priority, boolean last, ConditionalLook look) {
        List<CellRange> parsed =
                List.of(ranges.split(" ")).stream().map(CellRange::parse).toList();
        rules.add(new ConditionalRule(parsed, ConditionalRule.base(parsed), formula, priority, last, look));
    }

    private String left() throws Exception {
        SheetBuilder sheet = SheetBuilder.of("Sheet1", 1, new ReadingLimit(Limits.USUAL), EnumSet.noneOf(Remark.class));
        int row = 0;
        for (String typed : List.of("3", "7", "Kent", "3")) {
            Address at = new Address(row++, 0);
            sheet.add(
                    typed.equals("Kent")
                            ? Cell.text(at, typed, Style.PLAIN)
                            : Cell.number(at, new BigDecimal(typed), Style.PLAIN));
        }
        sheet.add(Cell.text(new Address(0, 1), "x", Style.PLAIN).with(Shown.in(Manner.IN_PLACE)));
        rules.apply(sheet);
        Grid grid = sheet.build();
        StringBuilder left = new StringBuilder();
        for (int at = 0; at < row; at++) {
            Cell cell = grid.cell(at, 0);
            left.append(' ')
                    .append(
                            cell == null || cell.kind() == CellKind.UNSEEN
                                    ? "-"
                                    : cell.kind() == CellKind.STRUCK ? "~" : cell.text());
        }
        return left.substring(1);
    }

    @Test
    void aRuleChangesTheCellsThatItChooses() throws Exception {
        rule("A1:A4", "A1<5", 1, false, STARS);
        assertThat(left()).isEqualTo("* 7 Kent *");
    }

    @Test
    void aRuleOfWhichNothingCanBeToldHidesWhatItMayHide() throws Exception {
        rule("A1:A4", "", 1, false, STARS);
        assertThat(left()).isEqualTo("- - Kent -");
    }

    @Test
    void aNumberThatMayBeCrossedOutStands() throws Exception {
        rule("A1:A4", "", 1, false, STRUCK);
        assertThat(left()).isEqualTo("3 7 Kent 3");
    }

    @Test
    void theFirstByItsPriorityGoesFirstAndMayBeTheLast() throws Exception {
        rule("A1:A4", "A1<5", 2, false, BARS);
        rule("A1:A2", "A1<5", 1, false, STARS);
        assertThat(left()).isEqualTo("* 7 Kent |");
    }

    @Test
    void behindTheLastOneNoOtherIsLookedAt() throws Exception {
        rule("A1:A4", "A1<5", 1, true, ConditionalLook.NOTHING);
        rule("A1:A4", "", 2, false, STARS);
        assertThat(left()).isEqualTo("3 - Kent 3");
    }

    @Test
    void aRuleThatChangesNothingDoesNothing() throws Exception {
        rule("A1:A4", "A1<5", 1, true, ConditionalLook.NOTHING);
        assertThat(left()).isEqualTo("3 7 Kent 3");
    }

    @Test
    void aTextThatIsNotAsItIsStoredTellsNothing() throws Exception {
        rule("A1:A2", "B1=\"x\"", 1, false, STARS);
        assertThat(left()).isEqualTo("- 7 Kent 3");
    }

    @Test
    void aBlankCellIsNothing() throws Exception {
        rule("A1:A2", "C1=0", 1, false, STARS);
        assertThat(left()).isEqualTo("* * Kent 3");
    }
}
