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
}
