package org.foireturns.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which request the page speaks of first: the one that is open, or was due last. */
class InHandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void aRequestIsOverOnlyWhenAnotherOnTheSameOffenceWasDueAfterIt() {
        Request first = due("2023", "71/17", LocalDate.of(2023, 6, 20));
        Request last = due("2025", "71/17", LocalDate.of(2025, 5, 21));

        assertThat(first.isOver(DAY) && first.isFollowedBy(last)).isTrue();
        assertThat(last.isOver(DAY)).isTrue();
        assertThat(last.isFollowedBy(first)).isFalse();
        assertThat(first.isFollowedBy(due("2025", "88A", LocalDate.of(2025, 5, 21))))
                .isFalse();
        assertThat(due("open", "71/17", null).isOver(DAY)).isFalse();
        assertThat(last.isOver(LocalDate.of(2025, 5, 21))).isFalse();
    }

    @Test
    void questionsOfEarlierRequestsHoldNothingUpAndErrorsDo() {
        Edition edition = EditionSample.edition();

        List<RaisedFinding> earlier = edition.earlier();
        List<RaisedFinding> now = edition.inHand();

        assertThat(earlier)
                .noneMatch(Readiness::blocks)
                .allMatch(finding ->
                        edition.earlier(Place.printed(finding.line().place().request())));
        assertThat(now.size() + earlier.size())
                .isEqualTo(edition.docket().findings().size());
        assertThat(edition.earlier("2025")).isFalse();
        assertThat(Readiness.sentence(edition)).contains(ActionCounts.of(now).blocking());
    }

    private static Request due(String id, String offence, @Nullable LocalDate due) {
        return new Request(
                id, id, offence, List.of(), Set.of(Dimension.TOTAL), false, List.of("kent"), null, due, true);
    }
}
