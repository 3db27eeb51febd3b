package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedForcesTest {
    private final NamedForces named = Shelves.normaliser().named(Shelves.books().forces());

    @Test
    void headingsSayWhoSentAFile() {
        assertThat(named.senders(List.of("Kent Police", "Offences of 2024/25"))).containsExactly("kent");
        assertThat(named.senders(List.of("Kent Police", "Essex Police"))).containsExactly("essex", "kent");
    }

    @Test
    void theNameOfARegionAloneNamesNoForce() {
        assertThat(named.senders(List.of("West Midlands"))).isEmpty();
        assertThat(named.senders(List.of("West Midlands Police"))).containsExactly("west-midlands");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(b) Includes 4 offences transferred in from Hampshire.",
                "Two of these have since been passed to Lancashire Police.",
                "One crime was received from Kent Police, and is counted here",
            })
    void aForceFromWhichOffencesCameIsNotTheSender(String note) {
        assertThat(named.senders(List.of("Sexual communication with a child", note)))
                .isEmpty();
        assertThat(named.senders(List.of("Cumbria Constabulary", note))).containsExactly("cumbria");
    }

    @ParameterizedTest
    @CsvSource({
        "Avon_Somerset_FOI 2025, avon-and-somerset",
        "FOI_AvonSomerset, avon-and-somerset",
        "CUMB 15A data, cumbria",
        "Gloucs 15A 2024-25, gloucestershire",
        "Gtr Manc 1234-25, greater-manchester",
        "Hants IOW FOI, hampshire",
        "N_Yorks_FOI, north-yorkshire",
        "W Mercia response, west-mercia",
    })
    void filesAreNamedByTheShortNamesOfForces(String file, String force) {
        assertThat(Shelves.books().forces().namedInFileName(file)).containsExactly(force);
    }

    @Test
    void ofSeveralTheOneThatEachTextNamesIsTheSender() {
        assertThat(named.sender(
                        List.of("Suffolk Constabulary", "received by the Norfolk and Suffolk Constabularies' team")))
                .containsExactly("suffolk");
        assertThat(named.sender(List.of("Kent Police", "Kent Police"))).containsExactly("kent");
        assertThat(named.sender(List.of("Suffolk Constabulary", "a team of Norfolk and Suffolk", "In Norfolk: 12")))
                .containsExactly("norfolk", "suffolk");
        assertThat(named.sender(List.of("Norfolk and Suffolk Constabularies"))).containsExactly("norfolk", "suffolk");
        assertThat(named.sender(List.of("Our figures"))).isEmpty();
    }

    @Test
    void aForceThatATitleOrANoteNamesIsOne() {
        assertThat(named.senders(List.of("Offences recorded by area", "Source: Kent Police, Niche")))
                .containsExactly("kent");
        assertThat(named.senders(List.of("Transferred to us. Kent Police"))).containsExactly("kent");
    }

    @Test
    void labelsSayWhoseNumbersTheseAreWhereTheyNameSeveralForces() {
        assertThat(named.split(List.of(table("Kent Police", "Essex Police")))).isTrue();
        assertThat(named.split(List.of(table("Kent Police"), table("Essex Police"))))
                .isTrue();
        assertThat(named.split(List.of(table("Kent Police", "Kent", "Female")))).isFalse();
        assertThat(named.split(List.of(table("Kent and Essex Police", "Kent Police"))))
                .isFalse();
    }

    private static Block table(String... texts) {
        List<Label> labels = new ArrayList<>();
        for (String text : texts) {
            labels.add(Label.of(Cell.text(new Address(labels.size(), 0), text, Style.PLAIN)));
        }
        return new Block.Table(CellRange.parse("A1:B9"), labels, List.of(), List.of(), List.of());
    }
}
