package org.foireturns.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Names;
import org.foireturns.report.SmallEdition;
import org.junit.jupiter.api.Test;

class CellCardTest {
    private static final Names NAMES = Names.of(SmallEdition.of(new Given().evidence(), List.of()));

    private static CellCard of(Given given) {
        Observation cell = given.evidence().observations().get(0);
        return CellCard.of(cell, NAMES);
    }

    private static Given given() {
        return new Given().request("2025").force("essex");
    }

    @Test
    void aCellSaysWhatItCountsAndOnlyWhatItIsSplitBy() {
        assertThat(of(given().total("12")).meaning()).endsWith(", 2024/25").startsWith("12 offences: ");
        assertThat(of(given().detail("B2", "female", "12-15", "snapchat", "1")).meaning())
                .startsWith("1 offence: ")
                .endsWith(", 2024/25, Female, age 12\u201315, Snapchat");
        assertThat(of(given().total("12")).style()).isEmpty();
    }

    @Test
    void aTotalSaysThatTheForceWroteIt() {
        CellCard card = of(given().stated("B9", "all", "all", "all", "12"));
        assertThat(card.style()).isEqualTo("total");
        assertThat(card.meaning()).startsWith("12 offences, a total that the force wrote: ");
    }

    @Test
    void whatIsWithheldOrNotHeldIsSaid() {
        assertThat(of(given().total("<5")).meaning()).startsWith("0 to 4 offences (the force withholds it): ");
        assertThat(of(given().total("n/a")).meaning()).startsWith("no number is held: ");
    }

    @Test
    void anAnswerIsSaidWithItsQuestion() {
        CellCard card = CellCard.of(
                given().youngest(4, VictimGender.FEMALE).evidence().answers().get(0), NAMES);
        assertThat(card.meaning()).contains(" 4: ").endsWith(", 2024/25");
    }

    @Test
    void aRejectedCellSaysWhy() {
        CellCard card = CellCard.of(new Outcome.Reason("c", "", Place.NOWHERE, "It is text.", "fix"));
        assertThat(card).isEqualTo(new CellCard("rejected", "not counted. It is text."));
    }
}
