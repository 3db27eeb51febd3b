package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foireturns.grammar.Axis;
import org.foireturns.meaning.Asked;
import org.foireturns.meaning.Taken;
import org.foireturns.model.Address;
import org.foireturns.model.VictimGender;
import org.foireturns.sight.Witness;
import org.junit.jupiter.api.Test;

class DisputeTest {
    private static Asked asked(Map<Axis, Witness> says) {
        return new Dispute("9", "2024/25 male", "unknown by A4", says).asked(Address.parse("B12"));
    }

    private static Map<Axis, Witness> seenBy(String place) {
        return Map.of(Axis.VICTIM_GENDER, new Witness(VictimGender.UNKNOWN, place, true));
    }

    @Test
    void whatTheLabelInItsOwnRowSaysIsProposed() {
        assertThat(asked(seenBy("A12")).proposed())
                .isEqualTo(Map.of(Axis.VICTIM_GENDER, new Taken(VictimGender.UNKNOWN, "A12", false)));
    }

    @Test
    void whatStandsElsewhereLeavesTheReadingOfTheTable() {
        assertThat(asked(seenBy("B4"))).isEqualTo(new Asked("2024/25 male, or unknown by A4", Map.of()));
        assertThat(asked(seenBy("A112")).proposed()).isEmpty();
        assertThat(asked(seenBy("sheet")).proposed()).isEmpty();
    }

    @Test
    void whereOnlyOneOfTwoStandsInItsRowTheTableIsBelieved() {
        Map<Axis, Witness> both = Map.of(
                Axis.VICTIM_GENDER, new Witness(VictimGender.UNKNOWN, "A12", true),
                Axis.PLATFORM, new Witness("kik", "B4", true));
        assertThat(asked(both).proposed()).isEmpty();
    }
}
