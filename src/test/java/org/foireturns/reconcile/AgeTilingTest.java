package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.VictimAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTilingTest {
    private static List<VictimAge> ages(String bands) {
        return Arrays.stream(bands.split(" ", -1)).map(VictimAge::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0-11 12-15 16+, 0-11 12-15 16+",
        "0-11 0-4 5-11 12-15, 0-11 12-15",
        "12 13 12-15, 12-15",
        "0-17 0-11 12-15 unknown, 0-17 unknown"
    })
    void anOutermostBandIsInNoOther(String bands, String outermost) {
        List<VictimAge> all = ages(bands);
        assertThat(all.stream().filter(age -> AgeTiling.outermost(age, all))).isEqualTo(ages(outermost));
    }

    @ParameterizedTest
    @CsvSource({
        "0-11 12-15 16+, false",
        "0-11 0-4 12-15, false",
        "0-12 12-15, true",
        "12-15 0-12, true",
        "10-13 12-15 unknown, true",
        "unknown 12-15, false",
        "16+ 15-17, true"
    })
    void bandsCrossThatShareAYearAndHoldNotEachOther(String bands, boolean cross) {
        assertThat(AgeTiling.cross(ages(bands))).isEqualTo(cross);
    }

    private static List<Standing> parts(String bands) {
        List<VictimAge> ages = ages(bands);
        return IntStream.range(0, ages.size())
                .mapToObj(i -> new Standing(
                        "2025",
                        "gwent",
                        Period.financialYear(2024),
                        Dimension.VICTIM_AGE,
                        ages.get(i).id(),
                        Range.exactly(1L << i),
                        Basis.STATED,
                        new Given().age(ages.get(i).id(), "1").cells()))
                .toList();
    }

    /** A row says one age: who asks for 12 to 15 gets the rows of 12 as well. */
    @Test
    void ofAListABandHoldsThoseInIt() {
        List<Standing> all = AgeTiling.ofRows(parts("12-15 12 13 16+"));
        assertThat(all)
                .extracting(part -> part.category() + " " + part.value().words() + " of "
                        + part.cells().size() + " " + part.basis())
                .containsExactly(
                        "12-15 7 of 3 SUM_OF_PARTS", "12 2 of 1 STATED", "13 4 of 1 STATED", "16+ 8 of 1 STATED");
    }

    @Test
    void standingBandsAreTiledLikeTheirAges() {
        assertThat(AgeTiling.outermost(parts("0-11 0-4 12-15")))
                .extracting(Standing::category)
                .containsExactly("0-11", "12-15");
        assertThat(AgeTiling.cross(parts("0-12 12-15"))).isTrue();
        assertThat(AgeTiling.cross(parts("0-11 12-15"))).isFalse();
    }
}
