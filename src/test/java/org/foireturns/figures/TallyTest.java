package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Given given = new Given();

    private Tally count(Dimension dimension, String category) {
        Ground ground = OnFile.ground(given, "uk");
        return Tally.count(ground.view(), ground.area(), OnFile.LAST, Category.of(dimension, category, Book.PLATFORMS));
    }

    private Tally share(Dimension dimension, String category) {
        Ground ground = OnFile.ground(given, "uk");
        return Tally.share(ground.view(), ground.area(), OnFile.LAST, Category.of(dimension, category, Book.PLATFORMS));
    }

    @Test
    void theRestAreTheOtherKnownOnes() {
        given.force("gwent").gender("female", "6").gender("male", "2").gender("unknown", "9");
        Tally tally = share(Dimension.VICTIM_GENDER, "female");
        assertThat(tally.value()).isEqualTo(Range.exactly(6));
        assertThat(tally.rest()).isEqualTo(Range.exactly(2));
        assertThat(tally.base()).isEqualTo(Range.exactly(8));
        assertThat(tally.cells()).hasSize(1);
        assertThat(tally.baseCells()).hasSize(2);
        assertThat(tally.empty()).isFalse();
    }

    @Test
    void oneCategoryIsCountedWhereOthersAreLackingAndIsNoShare() {
        given.force("gwent").gender("female", "6").gender("male", "n/a");
        assertThat(count(Dimension.VICTIM_GENDER, "female").value()).isEqualTo(Range.exactly(6));
        assertThat(count(Dimension.VICTIM_GENDER, "all").empty()).isTrue();
        assertThat(share(Dimension.VICTIM_GENDER, "female").empty()).isTrue();
        given.force("essex").platform("instagram", "3").platform("kik", "n/a");
        assertThat(count(Dimension.PLATFORM, "group:meta").empty()).isTrue();
        assertThat(count(Dimension.PLATFORM, "snapchat").empty()).isTrue();
    }

    @Test
    void aBandAcrossTheBorderIsNotAllottedUnlessItIsEmpty() {
        given.force("gwent").age("0-12", "3").age("13-15", "4");
        given.force("essex").age("0-12", "0").age("13-15", "4");
        Tally tally = count(Dimension.VICTIM_AGE, "0-11");
        assertThat(tally.unallotted()).containsExactly("gwent");
        assertThat(tally.value()).isEqualTo(Range.ZERO);
        assertThat(tally.rest()).isEqualTo(Range.exactly(11));
    }

    @Test
    void aForceThatLacksAYearIsNotFull() {
        given.force("gwent")
                .year(2023)
                .total("1")
                .year(2024)
                .total("2")
                .force("essex")
                .year(2024)
                .total("4");
        Ground ground = OnFile.ground(given, "uk");
        Period both = OnFile.BEFORE.to(OnFile.LAST);
        Tally tally = Tally.count(ground.view(), ground.area(), both, Category.total());
        assertThat(tally.value()).isEqualTo(Range.exactly(7));
        assertThat(tally.forces()).containsExactly("essex", "gwent");
        assertThat(tally.full()).containsExactly("gwent");
        assertThat(tally.missing().get("essex")).containsExactly(OnFile.BEFORE);
    }
}
