package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.VictimGender;
import org.foireturns.words.TextTerm;
import org.junit.jupiter.api.Test;

/** Rules of a test's own propose what each text tells; what covers it at the least cost is read. */
class CoverTest {
    private static final Fact FEMALE = new Fact.OfGender(VictimGender.FEMALE);
    private static final Fact MALE = new Fact.OfGender(VictimGender.MALE);
    private static final Fact FILLER = new Fact.Filler(TextTerm.FILLER);

    private static Rule edge(int start, int end, double cost, Fact... facts) {
        return (text, at, edges) -> {
            if (at == start) {
                edges.accept(new Edge(end, Arrays.asList(facts), cost));
            }
        };
    }

    private static String read(String typed, int unread, Rule... rules) {
        Readings readings = new Cover(Proposed.text(typed), List.of(rules)).readings(unread);
        return Grammars.said(readings.best())
                + readings.others().stream()
                        .map(other -> " or " + Grammars.said(other))
                        .collect(Collectors.joining());
    }

    private static String read(String typed, Rule... rules) {
        return read(typed, 0, rules);
    }

    @Test
    void takesTheCheapestRowOfPhrases() {
        assertThat(read("zorb zarb", edge(0, 2, 3, FEMALE), edge(0, 1, 1, MALE), edge(1, 2, 1, new Fact.Whole())))
                .startsWith("gender male; whole");
        assertThat(read("zorb zarb", edge(0, 2, 1.5, FEMALE), edge(0, 1, 1, MALE), edge(1, 2, 1.7, new Fact.Whole())))
                .isEqualTo("gender female");
    }

    @Test
    void whatNoPhraseExplainsIsLeftInItsOrder() {
        assertThat(read("zorb 7 zarb", edge(1, 2, 1, FEMALE))).isEqualTo("gender female ~ zorb zarb");
        assertThat(read("zorb 7", edge(0, 1, 1, FEMALE))).isEqualTo("gender female ~ 7");
    }

    @Test
    void aSignIsNoResidueAndOneThatSpeaksIsDear() {
        assertThat(read("zorb, zarb", edge(0, 1, 1, FEMALE), edge(2, 3, 1, MALE)))
                .isEqualTo("gender female; gender male");
        assertThat(read("zorb +", edge(0, 2, 4.1, FEMALE), edge(0, 1, 1, MALE)))
                .isEqualTo("gender male or gender female");
        assertThat(read("zorb +", edge(0, 2, 3.9, FEMALE), edge(0, 1, 1, MALE))).isEqualTo("gender female");
        assertThat(read("zorb ,", edge(0, 2, 3.9, FEMALE), edge(0, 1, 1, MALE))).isEqualTo("gender male");
    }

    @Test
    void aNumberWithoutAPhraseCostsLessThanAWord() {
        assertThat(read("7 zorb", edge(0, 2, 14, FEMALE), edge(0, 1, 1, MALE))).isEqualTo("gender male ~ zorb");
        assertThat(read("zorb 7", edge(0, 2, 5.1, FEMALE), edge(0, 1, 1, MALE))).startsWith("gender male ~ 7");
        assertThat(read("zorb 7", edge(0, 2, 4.9, FEMALE), edge(0, 1, 1, MALE))).startsWith("gender female");
    }

    @Test
    void whatCostsLittleMoreIsAnotherReading() {
        assertThat(read("zorb", edge(0, 1, 1, FEMALE), edge(0, 1, 2.1, MALE)))
                .isEqualTo("gender female or gender male");
        assertThat(read("zorb", edge(0, 1, 1, FEMALE), edge(0, 1, 2.2, MALE))).isEqualTo("gender female");
    }

    @Test
    void anotherReadingSaysAValueThatTheBestDoesNot() {
        assertThat(read("zorb", edge(0, 1, 1, FEMALE), edge(0, 1, 1.1, new Fact.Whole())))
                .isEqualTo("gender female");
        assertThat(read("zorb", edge(0, 1, 1, FEMALE), edge(0, 1, 1.1, FILLER))).isEqualTo("gender female");
    }

    @Test
    void anotherReadingDoesNotCutAPhraseOfTheBest() {
        assertThat(read("zorb zarb", edge(0, 2, 2, FEMALE), edge(0, 1, 1, MALE), edge(1, 2, 1.1, FILLER)))
                .isEqualTo("gender female");
    }

    @Test
    void twoReadingsOfAYearAloneAreOne() {
        assertThat(read(
                        "2024",
                        edge(0, 1, 1, new Fact.YearAlone(2024, false)),
                        edge(0, 1, 1.1, new Fact.YearAlone(2024, true))))
                .isEqualTo("year 2024");
    }

    @Test
    void saysThatMoreWasNotRead() {
        assertThat(read("zorb", 3, edge(0, 1, 1, FEMALE))).isEqualTo("gender female ~ \u2026");
    }

    @Test
    void aSlipThatAPhraseExplainsIsTold() {
        assertThat(read("Telegramm", edge(0, 1, 1, new Fact.OfPlatform("telegram"))))
                .isEqualTo("platform telegram; misspelt Telegramm");
        assertThat(read("Telegramm")).isEqualTo("~ Telegramm");
    }
}
