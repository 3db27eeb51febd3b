package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Place;
import org.foireturns.model.Refusal;
import org.foireturns.model.finding.NilPart;
import org.foireturns.model.finding.NotHeldPart;
import org.foireturns.model.finding.RefusedPart;
import org.junit.jupiter.api.Test;

class DeclinedTest {
    private static Declined declined(Refusal.Kind kind, String section, Dimension... questions) {
        return new Declined(List.of(questions), false, section, kind);
    }

    @Test
    void eachKindIsToldInAFindingOfItsOwn() {
        assertThat(declined(Refusal.Kind.REFUSED, "12", Dimension.PLATFORM).finding(Place.NOWHERE))
                .isEqualTo(new RefusedPart(Place.NOWHERE, "the platform", " under section 12"));
        assertThat(declined(Refusal.Kind.REFUSED, "", Dimension.TOTAL).finding(Place.NOWHERE))
                .isEqualTo(new RefusedPart(Place.NOWHERE, "the number of offences", ""));
        assertThat(declined(Refusal.Kind.NOT_HELD, "12", Dimension.VICTIM_AGE).finding(Place.NOWHERE))
                .isEqualTo(new NotHeldPart(Place.NOWHERE, "the victims' age"));
        assertThat(declined(Refusal.Kind.NIL, "", Dimension.VICTIM_GENDER).finding(Place.NOWHERE))
                .isEqualTo(new NilPart(Place.NOWHERE, "the victims' gender"));
    }

    @Test
    void severalQuestionsAreNamedTogetherAndTheYoungestAlone() {
        assertThat(declined(Refusal.Kind.NIL, "", Dimension.VICTIM_GENDER, Dimension.VICTIM_AGE)
                        .words())
                .isEqualTo("the victims' gender and the victims' age");
        assertThat(new Declined(List.of(Dimension.VICTIM_AGE), true, "", Refusal.Kind.NIL).words())
                .isEqualTo("the youngest victim");
        assertThat(Declined.wordsOf(Set.of("platform", "total"))).isEqualTo("the number of offences and the platform");
        assertThat(Declined.wordsOf(Set.of("youngest-victim"))).isEqualTo("the youngest victim");
    }

    @Test
    void theNumberOfOffencesAndTheYoungestAreNoBreakdown() {
        assertThat(declined(Refusal.Kind.NIL, "", Dimension.PLATFORM).breakdown())
                .isTrue();
        assertThat(declined(Refusal.Kind.NIL, "", Dimension.TOTAL, Dimension.PLATFORM)
                        .breakdown())
                .isFalse();
        assertThat(new Declined(List.of(Dimension.VICTIM_AGE), true, "", Refusal.Kind.NIL).breakdown())
                .isFalse();
    }
}
