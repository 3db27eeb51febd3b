package org.foireturns.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final Place PLACE = Place.parse("2025", "kent", "a.xlsx", "Q1", "B3", "x");

    @Test
    void aStatementNamesEachColumnAndItsValueInTheSameOrder() {
        assertThat(Row.of("reading", "r").with("block", 3).with(PLACE).insertInto("refusal"))
                .isEqualTo("insert into refusal (reading, block, request, force, file, sheet, cell, text)"
                        + " values (:reading, :block, :request, :force, :file, :sheet, :cell, :text)");
    }

    @Test
    void textsAreStoredAsEveryDatabaseTakesThem() {
        Row row = Row.of("text", "a\0b").with("cells", 7).with("force", null);
        assertThat(row.values().getValue("text")).isEqualTo("a\uFFFDb");
        assertThat(row.values().getValue("cells")).isEqualTo(7);
        assertThat(row.values().getValue("force")).isNull();
    }

    @Test
    void aColumnHasOneValue() {
        assertThatThrownBy(() -> Row.of("force", null).with(PLACE)).hasMessageContaining("force");
    }

    @Test
    void aRowHasTheSameColumnsWhetherItLeavesAGapOrNone() {
        Gap gap = Gap.of(
                Period.financialYear(2024),
                new Cut(VictimGender.MALE, VictimAge.ALL, Observation.ALL_PLATFORMS),
                Set.of(Dimension.PLATFORM));
        Row left = Row.of("reading", "r").withGap(gap);
        Row none = Row.of("reading", "r").withGap(null);
        assertThat(left.hasTheColumnsOf(none)).isTrue();
        assertThat(left.values().getValue("gap_gender")).isEqualTo("male");
        assertThat(left.values().getValue("gap_platform")).isEqualTo("all");
        assertThat(left.values().getValue("gap_open")).isEqualTo("platform");
        assertThat(none.values().getValue("gap_platform")).isNull();
        assertThat(left.hasTheColumnsOf(Row.of("reading", "r"))).isFalse();
    }
}
