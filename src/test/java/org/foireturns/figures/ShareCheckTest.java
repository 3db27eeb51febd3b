package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class ShareCheckTest {
    private final Given given = new Given().force("gwent");

    private Measured share(Dimension dimension, String category) {
        return OnFile.measured(Measure.SHARE_OF_KNOWN, OnFile.ground(given, "uk"), dimension, category);
    }

    @Test
    void aShareIsOfThoseThatAreKnown() {
        given.gender("female", "6").gender("male", "2").gender("unknown", "90");
        Measured share = share(Dimension.VICTIM_GENDER, "female");
        assertThat(OnFile.words(share.figure())).isEqualTo("0.75");
        assertThat(share.base()).isEqualTo("6 of 8 where the victim gender is known, 1 of 8 forces");
        assertThat(share.sources()).extracting(Source::role).containsExactly("value", "base", "base");
    }

    @Test
    void aForceThatLacksACategoryIsLeftOut() {
        given.gender("female", "6").gender("male", "n/a");
        Measured share = share(Dimension.VICTIM_GENDER, "female");
        assertThat(share.figure()).isNull();
        assertThat(share.reason())
                .startsWith("No force gave a known victim gender for 2024/25.")
                .contains("GWENT (2024/25)");
    }

    @Test
    void whatIsWithheldLeavesTheShareOpen() {
        given.gender("female", "6").gender("male", "<5");
        assertThat(OnFile.words(share(Dimension.VICTIM_GENDER, "female").figure()))
                .isEqualTo("0.6 to 1");
    }

    /** Those of 10 to 13 may all be under 12, or none of them. */
    @Test
    void aBandAcrossTheBorderMayBeOnEitherSide() {
        given.age("0-9", "2").age("10-13", "4").age("14-17", "4");
        Measured share = share(Dimension.VICTIM_AGE, "0-11");
        assertThat(OnFile.words(share.figure())).isEqualTo("0.2 to 0.6");
        assertThat(share.reason()).contains("Age bands across the border are not allotted: GWENT.");
    }

    @Test
    void aGroupOfPlatformsIsAddedUp() {
        given.platform("instagram", "2").platform("facebook", "3").platform("snapchat", "5");
        assertThat(OnFile.words(share(Dimension.PLATFORM, "group:meta").figure()))
                .isEqualTo("0.5");
        assertThat(OnFile.words(share(Dimension.PLATFORM, "group:meta|snapchat").figure()))
                .isEqualTo("1");
    }
}
