package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class YoungestCheckTest {
    private final Given given = new Given();

    private Measured youngest(String gender) {
        Dimension of = gender.equals("all") ? Dimension.TOTAL : Dimension.VICTIM_GENDER;
        return OnFile.measured(Measure.YOUNGEST_VICTIM, OnFile.ground(given, "uk"), of, gender);
    }

    @Test
    void theLeastOfAllAnswersIsTheYoungest() {
        given.force("gwent").youngest(5, VictimGender.FEMALE).force("essex").youngest(4, VictimGender.MALE);
        Measured youngest = youngest("all");
        assertThat(OnFile.words(youngest.figure())).isEqualTo("4");
        assertThat(youngest.reason()).isEqualTo("Youngest victim named by ESSEX (male).");
        assertThat(youngest.contradicted()).isFalse();
        assertThat(YoungestCheck.telling(OnFile.LAST, OnFile.ground(given, "uk")))
                .containsExactlyInAnyOrder("gwent", "essex");
    }

    @Test
    void anAgeThatWasCountedNamesOneToo() {
        given.force("gwent").age("7", "2").age("8", "3").age("5-6", "4").age("3", "0");
        assertThat(OnFile.words(youngest("all").figure())).isEqualTo("7");
        assertThat(youngest("all").base()).isEqualTo("2 answers and counts by single year of age");
    }

    /** "<5" at the age of 3 may be nobody. */
    @Test
    void aCountThatIsWithheldMayBeNobody() {
        given.force("gwent").age("7", "2").age("3", "<5");
        assertThat(OnFile.words(youngest("all").figure())).isEqualTo("3 to 7");
        Given alone = new Given().force("gwent").age("3", "<5");
        assertThat(OnFile.figure(Measure.YOUNGEST_VICTIM, OnFile.ground(alone, "uk"), Dimension.TOTAL, "all"))
                .isEqualTo("none");
        assertThat(YoungestCheck.telling(OnFile.LAST, OnFile.ground(alone, "uk")))
                .isEmpty();
    }

    @Test
    void anotherGenderContradicts() {
        given.force("gwent").youngest(4, VictimGender.MALE);
        assertThat(youngest("female").contradicted()).isTrue();
        assertThat(youngest("male").contradicted()).isFalse();
    }

    @Test
    void aGenderThatNobodyToldIsNotKnown() {
        given.force("gwent").youngest(4, VictimGender.ALL);
        assertThat(youngest("female").reason()).startsWith("The gender of the youngest victim is not known.");
        assertThat(youngest("all").reason()).isEqualTo("Youngest victim named by GWENT.");
        given.force("essex").youngest(4, VictimGender.UNKNOWN);
        assertThat(youngest("female").figure()).isNull();
    }

    @Test
    void anotherYearAndAnotherAreaSayNothing() {
        given.force("gwent").year(2023).youngest(4, VictimGender.MALE);
        assertThat(youngest("all").figure()).isNull();
        Given scots = new Given().force("police-scotland").youngest(4, VictimGender.MALE);
        assertThat(OnFile.figure(Measure.YOUNGEST_VICTIM, OnFile.ground(scots, "wales"), Dimension.TOTAL, "all"))
                .isEqualTo("none");
    }
}
