package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LabelCombined;
import org.foireturns.model.finding.LabelGeneric;
import org.foireturns.model.finding.PlatformUnlisted;
import org.junit.jupiter.api.Test;

class PlatformQuestionTest {
    private static Finding about(String label) {
        return Shelves.normaliser()
                .platformQuestion(Place.parse("2025", "kent", "kent.xlsx", "Data", "A9", label), label);
    }

    @Test
    void severalAtOnceAndNoneAreAskedAboutAsThat() {
        assertThat(about("Facebook / Instagram")).isInstanceOf(LabelCombined.class);
        assertThat(about("Social media")).isInstanceOf(LabelGeneric.class);
        assertThat(about("Other")).isInstanceOf(LabelGeneric.class);
    }

    @Test
    void whatIsLeftOverIsAskedOfEachForce() {
        assertThat(PlatformUnlisted.isOther(FindingLine.of(about("Other app")))).isTrue();
        assertThat(PlatformUnlisted.isOther(FindingLine.of(about("Otherworld"))))
                .isFalse();
    }

    @Test
    void anotherNameIsToldWithItsNearest() {
        assertThat(FindingLine.of(about("Snapchatty")).fix()).contains("Snapchat");
    }
}
