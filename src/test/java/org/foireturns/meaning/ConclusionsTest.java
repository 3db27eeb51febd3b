package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.normalise.Normalised;
import org.junit.jupiter.api.Test;

class ConclusionsTest {
    @Test
    void valuesWithAMeaningAreCandidatesAndOthersAreSetAsideWithOneNote() {
        Normalised table = DrawnConclusions.of("""
                | Platform, s.15A | 2024/25 | Share |
                | Snapchat        | 30      | 77%   |
                | Instagram       | 9       | 23%   |
                """).get(0);
        assertThat(table.candidates()).hasSize(2);
        assertThat(table.settled()).hasSize(2);
        assertThat(table.findings()).extracting(finding -> finding.code()).containsExactly("percentages-left-out");
    }

    @Test
    void aTableOfVictimsAloneTellsOfNoMentions() {
        assertThat(DrawnConclusions.of("""
                | How many times s.15A was recorded by gender of victim, 2024/25 |   |
                | Female                                                         | 7 |
                | Male                                                           | 5 |
                """).get(0).candidates())
                .hasSize(2)
                .allMatch(each -> ((CountCandidate) each).coordinates().unit() == Unit.OFFENCES);
    }

    @Test
    void aCandidateInDoubtSaysWhichLabelIsUnclearAndWhy() {
        CountCandidate asked =
                (CountCandidate) DrawnConclusions.of("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male zorbing                    | 9        |
                """).get(0).candidates().get(1);
        assertThat(asked.unread()).isEqualTo(List.of("Male zorbing: has words that we do not know: zorbing"));
    }

    @Test
    void whatIsProposedOfACandidateInDoubtStandsBesideIt() {
        Normalised table = DrawnConclusions.of("""
                | Victim age | S.15A offences 2024/25 |
                | 0-11       | 3                      |
                | Dec-15     | 9                      |
                | 16-17      | 20                     |
                """).get(0);

        CountCandidate asked = (CountCandidate) table.candidates().get(1);
        assertThat(asked.unread()).isNotEmpty();
        assertThat(asked.coordinates().cut().age()).isEqualTo(VictimAge.ALL);
        assertThat(table.proposed()).singleElement().satisfies(proposed -> {
            assertThat(proposed.provenance()).isEqualTo(asked.provenance());
            assertThat(proposed.coordinates().cut().age()).isEqualTo(VictimAge.band(12, 15));
            assertThat(proposed.unread()).isEmpty();
        });
    }

    @Test
    void otherOffencesBesideTheOneAskedAreNotedAndAloneTheyAreTheWholeTable() {
        assertThat(DrawnConclusions.findings("""
                | Offence                                 | 2024/25 |
                | S.15A sexual communication with a child | 30      |
                | S.15 meeting a child following grooming | 9       |
                """)).containsExactly("other-offence B3");
        assertThat(DrawnConclusions.findings("""
                | Offence                                 | 2023/24 | 2024/25 |
                | S.15 meeting a child following grooming | 8       | 9       |
                """)).containsExactly("offence B2:C2");
    }
}
