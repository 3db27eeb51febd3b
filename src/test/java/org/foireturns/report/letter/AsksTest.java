package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Owner;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.Kinds;
import org.junit.jupiter.api.Test;

class AsksTest {

    @Test
    void everyFindingThatAForceMustActOnHasASentenceForALetter() {
        List<String> codes = Kinds.all().stream()
                .filter(type -> Kinds.kind(type).owner() == Owner.FORCE)
                .map(Finding::code)
                .toList();
        assertThat(codes)
                .as("a finding that a force must act on needs a line in asks.properties")
                .isNotEmpty()
                .allMatch(code -> Asks.of(code).isPresent());
    }

    /** What the report says of a force is said to it. */
    @Test
    void aLetterSpeaksToTheForce() {
        assertThat(ForceLetter.toYou(
                        "Kent Police, 2024/25: 82 offences, while its 6 other years have 19 to 41.", "Kent Police"))
                .isEqualTo("2024/25: 82 offences, while your 6 other years have 19 to 41.");
        assertThat(ForceLetter.toYou("Kent Police gave no number for 2024/25.", "Kent Police"))
                .isEqualTo("You gave no number for 2024/25.");
    }
}
