package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

/** Answers of several requests for one number. */
class RevisionTest {
    private static Revision revision(String request, String category, Range value) {
        Standing answer = new Standing(
                request,
                "kent",
                Period.financialYear(2022),
                Dimension.VICTIM_GENDER,
                category,
                value,
                Basis.STATED,
                List.of());
        return new Revision("71/17", answer, false);
    }

    @Test
    void areForTheSameNumberWhateverItIs() {
        Revision first = revision("2023", "female", Range.exactly(20));

        assertThat(revision("2025", "female", Range.exactly(24)).isFor(first)).isTrue();
        assertThat(revision("2025", "male", Range.exactly(20)).isFor(first)).isFalse();
        assertThat(new Revision("86/2", first.answer(), true).isFor(first)).isFalse();
    }

    @Test
    void areSoMuchMoreOrNobodyKnows() {
        Revision first = revision("2023", "female", Range.exactly(20));

        assertThat(revision("2025", "female", Range.exactly(24)).moreThan(first))
                .hasValue(4);
        assertThat(revision("2025", "female", new Range(20, 24L)).moreThan(first))
                .isEmpty();
    }

    @Test
    void comeByNumberTheEarlierRequestFirst() {
        List<Revision> sorted = Stream.of(
                        revision("2025", "male", Range.exactly(1)),
                        revision("2025", "female", Range.exactly(1)),
                        revision("2023", "male", Range.exactly(1)))
                .sorted(Revision.IN_ORDER)
                .toList();

        assertThat(sorted)
                .extracting(
                        each -> each.answer().category() + " " + each.answer().request())
                .containsExactly("female 2025", "male 2023", "male 2025");
    }
}
