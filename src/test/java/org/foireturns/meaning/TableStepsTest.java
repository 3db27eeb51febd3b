package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The order of the steps shows where one needs what another has decided. */
class TableStepsTest {
    @Test
    void sharesAreLeftOutBeforeLinesAreAdded() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A | 2024/25 | Share |
                | Meta            | 30      | 77%   |
                | > Facebook      | 10      | 26%   |
                | > Instagram     | 20      | 51%   |
                | Snapchat        | 9       | 23%   |
                """))
                .containsEntry("B2", "left out: sums of lines that stand there too")
                .containsEntry("C2", "left out: percentage");
    }

    @Test
    void aTotalHasThePeriodThatATitleGaveTheOthers() {
        assertThat(DrawnMeanings.of("""
                | Victims of s.15A in 2024/25 |    |
                | Female                      | 30 |
                | Male                        | 9  |
                | Total                       | 39 |
                """)).containsEntry("B4", "2024/25 all all all");
    }

    @Test
    void aNoteSpeaksOfAPeriodThatATitleGave() {
        assertThat(DrawnMeanings.of("""
                | Victims of s.15A in 2024/25            |    |
                | Female                                 | 30 |
                | Male                                   | 9  |
                |                                        |    |
                | 2024/25 is April to December 2024 only |    |
                """))
                .containsEntry("B2", "asked: the note at A5 says that only 1 April 2024 to 31 December 2024 is in it");
    }

    @Test
    void sharesAreKnownForWhatTheyAreBeforeAnybodyAsksForTheirHead() {
        assertThat(DrawnMeanings.of("""
                | Platform, s.15A | 2024/25 |     |
                | Snapchat        | 30      | 77% |
                | Instagram       | 9       | 23% |
                """)).containsEntry("C2", "left out: percentage");
    }

    @Test
    void aNumberBesideANoteIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Gender, s.15A offences                                                         | 2024/25 |
                | Female                                                                         | 30      |
                | Male                                                                           | 9       |
                | * Where the gender was not recorded by the officer it is not in these numbers  | 4       |
                """)).containsEntry("B4", "asked: stands beside a note");
    }
}
