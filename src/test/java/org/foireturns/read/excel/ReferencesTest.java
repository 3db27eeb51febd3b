package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.Workbook.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @ParameterizedTest
    @CsvSource({"B7, B7", "b7, B7", "$B$7, B7", "' aa12 ', AA12", "$b7, B7"})
    void aPositionIsReadHoweverItIsWritten(String written, String position) {
        assertThat(References.cell(written)).isEqualTo(Address.parse(position));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "B", "B7C", "B 7", "Sheet1!B7", "B7:C8", "ÄA1"})
    void anotherTextIsNoPosition(String written) {
        assertThat(References.cell(written)).isNull();
    }

    private static String merged(String text) throws Exception {
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        SheetBuilder sheet = SheetBuilder.of("Sheet1", 1, new ReadingLimit(Limits.USUAL), remarks);
        sheet.add(Cell.text(new Address(0, 0), "Age", Style.PLAIN));
        References.merge(text, sheet);
        return sheet.build().merges() + " " + remarks;
    }

    @Test
    void cellsAreMergedOrItIsToldThatSomeCouldNotBe() throws Exception {
        assertThat(merged("A1:C1")).startsWith("[A1:C1]").endsWith("[]");
        assertThat(merged("c2:$a$1")).startsWith("[A1:C2]");
        assertThat(merged("A1:"))
                .isEqualTo(merged("nonsense"))
                .startsWith("[] [")
                .doesNotEndWith("[]");
    }
}
