package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.explain.Table;
import org.foireturns.explain.Weight;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorthTest {
    private static double of(String drawn) {
        return worth().worth(tables(drawn));
    }

    private static Weight weigh(String drawn) {
        return worth().weigh(tables(drawn));
    }

    private static Worth worth() {
        return new Worth(Grammars.ofConfig(), "71/17", WorthTest::number, new Keyed(Map.of(), Grammars.ofConfig()));
    }

    private static List<Table> tables(String drawn) {
        return DrawnMeanings.tables(drawn).stream().map(TableMeaning::table).toList();
    }

    private static @Nullable Range number(Cell cell) {
        return cell.number() == null
                ? null
                : new Range(cell.number().longValue(), cell.number().longValue());
    }

    private static String genders(String last, int total) {
        return """
                | S.15A 2024/25 | Offences |
                | Female        | 30       |
                | Male          | 9        |
                | %s            | 5        |
                | Total         | %d       |
                """.formatted(last, total);
    }

    @Test
    void aTableWhoseTotalsCloseIsWorthMore() {
        assertThat(of(genders("Unknown", 44))).isGreaterThan(of(genders("Unknown", 50)));
    }

    @Test
    void twoValuesOfOneMeaningAreWorthLess() {
        assertThat(of(genders("Unknown", 50))).isGreaterThan(of(genders("Male", 50)));
    }

    @Test
    void aLabelThatNobodyKnowsIsWorthLess() {
        assertThat(of(genders("Unknown", 50))).isGreaterThan(of(genders("Zorbing", 50)));
    }

    @Test
    void theEvidenceIsToldBesideTheWorth() {
        Weight weight = weigh(genders("Unknown", 44));
        assertThat(weight.worth()).isEqualTo(of(genders("Unknown", 44)));
        assertThat(weight.values()).isEqualTo(4);
        assertThat(weight.understood()).isEqualTo(4);
        assertThat(weight.sums()).isEqualTo(1);
        assertThat(weight.closing()).isEqualTo(1);
        assertThat(weigh(genders("Unknown", 50)).closing()).isZero();
        assertThat(weigh(genders("Male", 50)).alike()).isEqualTo(1);
        assertThat(weigh(genders("Zorbing", 50)).understood()).isEqualTo(3);
    }

    @Test
    void noTableIsWorthNothing() {
        assertThat(of("| Nothing |")).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
