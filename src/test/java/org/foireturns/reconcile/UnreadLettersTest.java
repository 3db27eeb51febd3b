package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.junit.jupiter.api.Test;

class UnreadLettersTest {
    private final Given given = new Given().force("gwent");

    private List<String> beside() {
        List<Observation> cells = given.evidence().observations();
        return UnreadLetters.of(given.evidence()).of(given.folder()).beside(cells).stream()
                .map(Place::cell)
                .toList();
    }

    @Test
    void theyStandBesideTheSentencesOfTheirFile() {
        given.sheet("Letter").unread("A7").sheet("Letter, A5, sentence 1").platform("kik", "3");
        assertThat(beside()).containsExactly("A7");
    }

    @Test
    void aTableIsWholeWithoutThem() {
        given.sheet("Letter").unread("A7").sheet("Table 1 (A1:B3)").platform("kik", "3");
        assertThat(beside()).isEmpty();
    }

    @Test
    void thoseOfAnotherFileAreNotBesideThem() {
        given.sheet("Letter")
                .unread("A7")
                .file("other.docx")
                .sheet("Letter, A5, sentence 1")
                .platform("kik", "3");
        assertThat(beside()).isEmpty();
    }

    @Test
    void platformsBesideThemAreNoBaseForShares() {
        given.sheet("Letter")
                .unread("A7")
                .sheet("Letter, A5, sentence 1")
                .platform("kik", "3")
                .platform("yubo", "4");
        Breakdown platforms = Standings.of(given.evidence(), List.of())
                .answer("2025", "gwent", Period.financialYear(2024), Dimension.PLATFORM)
                .orElseThrow();
        assertThat(platforms.complete()).isFalse();
        assertThat(platforms.lacking()).extracting(Place::cell).containsExactly("A7");
    }
}
