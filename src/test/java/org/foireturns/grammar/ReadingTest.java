package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.VictimGender;
import org.foireturns.words.CountTerm;
import org.foireturns.words.TextTerm;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Fact FEMALE = new Fact.OfGender(VictimGender.FEMALE);
    private static final Fact MALE = new Fact.OfGender(VictimGender.MALE);
    private static final Fact MEASURE = new Fact.Filler(CountTerm.MEASURE);
    private static final Fact FILLER = new Fact.Filler(TextTerm.FILLER);

    private static Reading of(List<String> residue, Fact... facts) {
        List<Phrase> phrases = IntStream.range(0, facts.length)
                .mapToObj(i -> new Phrase(facts[i], i, i + 1))
                .toList();
        return new Reading(facts.length + residue.size(), phrases, residue, 1);
    }

    private static Reading of(Fact... facts) {
        return of(List.of(), facts);
    }

    @Test
    void fillersAreNoFacts() {
        assertThat(of(FILLER, FEMALE, MEASURE).facts()).isEqualTo(Arrays.asList(FEMALE));
        assertThat(of(FILLER, FEMALE).empty()).isFalse();
        assertThat(of(FILLER, MEASURE).empty()).isTrue();
        assertThat(Reading.NOTHING.empty()).isTrue();
    }

    @Test
    void aPartSaysSoAtItsBeginning() {
        assertThat(of(new Fact.Numbering(2), new Fact.OfWhich(), FEMALE).beginsAsPart())
                .isTrue();
        assertThat(of(FILLER, new Fact.OfWhich(), FEMALE).beginsAsPart()).isTrue();
        assertThat(of(FEMALE, new Fact.OfWhich(), MALE).beginsAsPart()).isFalse();
    }

    @Test
    void oneFactIsTheOnlyOneOfItsKindHoweverOftenItIsSaid() {
        assertThat(of(FEMALE, new Fact.Whole(), FEMALE).one(Fact.OfGender.class))
                .contains((Fact.OfGender) FEMALE);
        assertThat(of(FEMALE, MALE).one(Fact.OfGender.class)).isEmpty();
        assertThat(of(FEMALE, MALE, FEMALE).one(Fact.OfGender.class)).isEmpty();
        assertThat(of(new Fact.Whole()).one(Fact.OfGender.class)).isEmpty();
    }

    @Test
    void tellsWhatItSays() {
        assertThat(of(FILLER, FEMALE).says(Fact.OfGender.class)).isTrue();
        assertThat(of(FILLER, FEMALE).says(Fact.OfAge.class)).isFalse();
        assertThat(of(FEMALE, MALE).all(Fact.OfGender.class))
                .containsExactly((Fact.OfGender) FEMALE, (Fact.OfGender) MALE);
        assertThat(of(FEMALE, MEASURE).measures()).isTrue();
        assertThat(of(FEMALE, FILLER).measures()).isFalse();
    }

    @Test
    void isWholeWhereEveryTokenIsExplained() {
        assertThat(of(FEMALE).whole()).isTrue();
        assertThat(of(List.of("zorb"), FEMALE).whole()).isFalse();
    }
}
