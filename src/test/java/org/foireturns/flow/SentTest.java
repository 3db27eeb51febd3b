package org.foireturns.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Proposed;
import org.foireturns.model.Provenance;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.normalise.BlockReadings;
import org.foireturns.pipeline.BlockOutcome;
import org.junit.jupiter.api.Test;

class SentTest {
    private static Observation of(String force) {
        Address at = Address.parse("B2");
        return new Observation(
                "2025",
                force,
                Period.financialYear(2024),
                new Coordinates("71/17", Cut.TOTAL, Unit.OFFENCES, Role.DETAIL),
                Count.of(3),
                new Provenance("f", "0", "s", new CellRange(at, at), "3"),
                "");
    }

    @Test
    void whatIsProposedIsOfTheForceThatSentTheFileToo() {
        BlockOutcome block = Sent.by(
                "kent",
                new BlockOutcome(
                        "s",
                        List.of(new Outcome.Accepted(of("essex"), 1)),
                        0,
                        List.of(),
                        BlockReadings.NONE,
                        List.of(new Proposed(of("essex"), "label-unknown", "B2"))));

        assertThat(block.outcomes()).isEqualTo(List.of(new Outcome.Accepted(of("kent"), 1)));
        assertThat(block.proposed()).isEqualTo(List.of(new Proposed(of("kent"), "label-unknown", "B2")));
    }

    @Test
    void aTableOfSeveralForcesStaysAsItIs() {
        BlockOutcome several = new BlockOutcome(
                "s",
                List.of(new Outcome.Accepted(of("essex"), 1), new Outcome.Accepted(of("surrey"), 1)),
                0,
                List.of());

        assertThat(Sent.by("kent", several)).isSameAs(several);
    }
}
