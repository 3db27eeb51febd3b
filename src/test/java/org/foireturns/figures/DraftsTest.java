package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

/** Sentences of one request. */
class DraftsTest {
    private static final Written NUMBER = Written.whole(false);
    private static final Subject TOTAL =
            new Subject(Measure.COUNT, Period.financialYear(2024), Dimension.TOTAL, "all", null);

    private final Drafts drafts = new Drafts("2025", "Only 4 forces were asked.");

    private void say(Measured measured) {
        drafts.say("total", NUMBER, TOTAL, measured, figure -> NUMBER.words(figure) + " offences");
    }

    @Test
    void aSentenceHasItsNumberAndItsBase() {
        say(new Measured(ExactSpan.exactly(19), "4 of 4 forces", "", List.of()));

        assertThat(drafts.headlines()).singleElement().satisfies(headline -> {
            assertThat(headline.figure()).isEqualTo("2025/headline/total");
            assertThat(headline.sentence()).isEqualTo("19 offences");
            assertThat(headline.base()).isEqualTo("4 of 4 forces. Only 4 forces were asked.");
            assertThat(headline.firm()).isTrue();
        });
        assertThat(drafts.findings()).isEmpty();
    }

    @Test
    void whatCannotBeMeasuredIsNotSaid() {
        say(Measured.nothing("No force gave a number."));

        assertThat(drafts.headlines()).isEmpty();
    }

    @Test
    void aNumberThatWhatIsHiddenCouldChangeIsToldToBeSo() {
        say(new Measured(ExactSpan.between(19, 23L), "4 of 4 forces", "", List.of()));

        assertThat(drafts.headlines())
                .singleElement()
                .satisfies(headline -> assertThat(headline.firm()).isFalse());
        assertThat(drafts.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("headline-fragile"));
    }
}
