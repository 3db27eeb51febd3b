package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CutTest {
    private static final Cut GIRLS = new Cut(VictimGender.FEMALE, VictimAge.band(12, 15), Observation.ALL_PLATFORMS);

    @Test
    void isSplitByTheDimensionsOfWhichItSaysACategory() {
        assertThat(GIRLS.split()).containsExactly(Dimension.VICTIM_GENDER, Dimension.VICTIM_AGE);
        assertThat(GIRLS.splitBy(Dimension.PLATFORM)).isFalse();
        assertThat(Cut.TOTAL.split()).isEmpty();
        assertThat(GIRLS.words()).isEqualTo("victim gender female, victim age 12-15");
    }

    @Test
    void overADimensionItIsOfAllOfIt() {
        assertThat(GIRLS.over(Dimension.VICTIM_AGE)).isEqualTo(Cut.of(Dimension.VICTIM_GENDER, "female"));
        assertThat(GIRLS.over(Dimension.VICTIM_AGE).over(Dimension.VICTIM_GENDER))
                .isEqualTo(Cut.TOTAL);
        assertThat(List.of(GIRLS.over(Dimension.TOTAL), GIRLS.over(Dimension.PLATFORM)))
                .containsOnly(GIRLS);
    }

    @Test
    void aPartIsSplitByOneMore() {
        assertThat(GIRLS.refines(Cut.of(Dimension.VICTIM_GENDER, "female"))).isTrue();
        assertThat(GIRLS.refines(Cut.of(Dimension.VICTIM_GENDER, "male"))).isFalse();
        assertThat(GIRLS.refines(Cut.TOTAL)).isFalse();
    }

    @Test
    void aGapSaysNothingOfWhatIsOpen() {
        Gap gap = Gap.of(Period.financialYear(2024), GIRLS, Set.of(Dimension.VICTIM_AGE));

        assertThat(gap.cut()).isEqualTo(Cut.of(Dimension.VICTIM_GENDER, "female"));
        assertThat(gap.named()).isFalse();
    }

    @Test
    void aCountKeepsItsCoordinatesInAnotherUnit() {
        CellRange cell = CellRange.parse("B7");
        Observation offences = new Observation(
                "2025",
                "kent",
                Period.financialYear(2024),
                new Coordinates("71/17", GIRLS, Unit.OFFENCES, Role.DETAIL),
                Count.of(7),
                new Provenance("2025/Kent.xlsx", "0", "Q1", cell, "7"),
                "");

        assertThat(offences.in(Unit.VICTIMS).coordinates())
                .isEqualTo(new Coordinates("71/17", GIRLS, Unit.VICTIMS, Role.DETAIL));
        assertThat(offences.in(Unit.VICTIMS).in(Unit.OFFENCES)).isEqualTo(offences);
    }
}
