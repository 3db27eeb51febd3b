package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class SmallCountsTest {
    private static List<String> asked(Given given) {
        return SmallCounts.of(given.evidence(), List.of(Book.request("2025", OnFile.LAST))).stream()
                .map(FindingLine::message)
                .toList();
    }

    @Test
    void smallNumbersByAgeAndGenderAreAskedOnceForARequest() {
        assertThat(asked(new Given()
                        .force("gwent")
                        .detail("B2", "female", "0-11", "all", "4")
                        .detail("B3", "male", "0-11", "all", "1")
                        .force("essex")
                        .detail("B2", "female", "0-11", "all", "3")))
                .singleElement()
                .asString()
                .contains("3", "2");
    }

    @Test
    void largerOnesNoughtAndWhatIsWithheldAreNot() {
        assertThat(asked(new Given()
                        .force("gwent")
                        .detail("B2", "female", "0-11", "all", "5")
                        .detail("B3", "male", "0-11", "all", "0")
                        .detail("B4", "unknown", "0-11", "all", "<5")
                        .detail("B5", "female", "all", "all", "2")
                        .detail("B6", "all", "0-11", "all", "2")))
                .isEmpty();
    }

    @Test
    void anotherRequestIsAskedForItself() {
        assertThat(asked(new Given().request("2023").force("gwent").detail("B2", "female", "0-11", "all", "4")))
                .isEmpty();
    }
}
