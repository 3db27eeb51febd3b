package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LabelCombined;
import org.foireturns.model.finding.LabelGeneric;
import org.foireturns.model.finding.PlatformUnlisted;
import org.junit.jupiter.api.Test;

class PlatformQuestionTest {
    private static Finding about(String label) {
        try {
            Books books = Books.load(Path.of("config"));
            return new Normaliser(books.words(), books.forces(), books.platforms())
                    .platformQuestion(new Place("2025", "kent", "kent.xlsx", "Data", "A9", label), label);
        } catch (ConfigMistakes mistakes) {
            throw new IllegalStateException(mistakes);
        }
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
        assertThat(FindingLine.of(about("Snapchatty")).fix()).contains("snapchat");
    }
}
