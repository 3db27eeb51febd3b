package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankCheckTest {
    private final Given given = new Given().force("gwent");

    @ParameterizedTest
    @CsvSource({"snapchat, 1 to 2", "instagram, 2 to 3", "facebook, 3 to 4", "kik, 1 to 4", "group:meta, 1 to 3"})
    void thePlaceIsHowManyAreMore(String platform, String rank) {
        given.platform("snapchat", "9")
                .platform("instagram", "5")
                .platform("facebook", "1-4")
                .platform("kik", "*")
                .platform("unknown", "50");
        assertThat(OnFile.figure(Measure.RANK, OnFile.ground(given, "uk"), Dimension.PLATFORM, platform))
                .isEqualTo(rank);
    }

    @Test
    void twoThatAreEqualHaveOnePlace() {
        given.platform("snapchat", "9").platform("instagram", "5").platform("kik", "5");
        assertThat(OnFile.figure(Measure.RANK, OnFile.ground(given, "uk"), Dimension.PLATFORM, "kik"))
                .isEqualTo("2");
    }

    @Test
    void theLargestAreTold() {
        given.platform("snapchat", "9")
                .platform("instagram", "5")
                .platform("facebook", "4")
                .platform("kik", "3");
        Measured rank = OnFile.measured(Measure.RANK, OnFile.ground(given, "uk"), Dimension.PLATFORM, "kik");
        assertThat(rank.reason()).isEqualTo("The largest: Snapchat 9, Instagram 5, Facebook 4.");
        assertThat(rank.base()).isEqualTo("4 known categories, 1 forces");
        assertThat(OnFile.words(rank.figure())).isEqualTo("4");
    }

    @Test
    void aForceThatLacksACategoryRanksNone() {
        given.platform("snapchat", "9").platform("instagram", "n/a");
        assertThat(OnFile.figure(Measure.RANK, OnFile.ground(given, "uk"), Dimension.PLATFORM, "snapchat"))
                .isEqualTo("none");
    }
}
